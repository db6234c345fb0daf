import type { Case } from '../model/case.ts';
import { movedWindows, type PolicyChange, withoutChange } from '../windows/changes.ts';
import type { WindowPacks } from '../windows/rule.ts';
import { windowsOfCase } from './window-input.ts';

/** A case whose window a change of the policy moved. Ends as in `PolicyWindow`; null: it had, or has, none. */
export interface Impact {
  caseId: string;
  orderId: string;
  before: string | null;
  after: string | null;
}

/**
 * Which of these cases a change of the policy touches, and how the end of the window moves: counted once as it stands
 * and once as if the change had not come. `asOf`: local date, or date-time with offset.
 */
export function impactsOf(
  change: PolicyChange,
  files: readonly { one: Case; sameOrder: readonly Case[] }[],
  packs: WindowPacks,
  asOf: string,
): Impact[] {
  const without = withoutChange(packs, change);
  return files
    .filter(({ one }) => one.portal === change.portal)
    .flatMap(({ one, sameOrder }) => {
      const moved = movedWindows(
        windowsOfCase(one, sameOrder, asOf, without),
        windowsOfCase(one, sameOrder, asOf, packs),
      );
      return moved
        .filter(({ id }) => id === change.ruleId)
        .map(({ before, after }) => ({ caseId: one.id, orderId: one.orderId, before, after }));
    });
}
