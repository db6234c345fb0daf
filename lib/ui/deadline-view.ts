import type { DeadlineRow } from '../browser/db/schema.ts';
import { type Outcome, type Portal, portals } from '../core/model/names.ts';
import type { UrgencyBucket } from '../core/windows/urgency.ts';
import type { Translator } from '../i18n/index.ts';
import { afterClose } from '../packs/after-close.ts';
import { type Closing, closingOf, zoneOfStore } from './dates.ts';
import { ownLines } from './own-number-text.ts';
import { sayOr } from './say-or.ts';

/** A window of the popup's list, in the seller's language. */
export interface DeadlineView {
  id: string;
  caseId: string;
  windowId: string;
  closesOn: string;
  /** The instant (ms, UTC) from which it is too late. */
  closesAt: number;
  orderId: string;
  outcome: Outcome;
  /** "Likely removable" */
  word: string;
  /** "1 star · US" */
  about: string;
  next: string;
  closing: Closing;
  /** The seller's own numbers it was counted with, in words. */
  own: string[];
}

export interface DeadlineGroup {
  bucket: UrgencyBucket;
  rows: DeadlineView[];
}

const ORDER: readonly UrgencyBucket[] = ['today', 'in3days', 'week', 'later', 'overdue'];

function nextOf(row: DeadlineRow, closed: boolean, translator: Translator): string {
  const { t } = translator;
  const { outcome, ground, windowId } = row;
  const left = t(`ui:left.${afterClose[windowId] ?? 'nothing'}`);
  // A case without a verdict is called by its window, and a closed row is called closed.
  if (closed) return outcome === 'not-applicable' ? `${wordOf(row, translator)} · ${left}` : left;
  if (outcome === 'not-applicable') return sayOr({ key: `windows:${windowId}.text` }, '', translator);
  if (ground && outcome === 'removable') return t('ui:next.removable', { ground: t(`page:ground.${ground}`) });
  if (ground && outcome === 'strike-through')
    return t('ui:next.strike-through', { ground: t(`page:ground.${ground}`) });
  return t('ui:next.look');
}

/** A case without a verdict is called by what runs out. */
const wordOf = ({ outcome, windowId }: DeadlineRow, translator: Translator): string =>
  outcome === 'not-applicable'
    ? sayOr({ key: `windows:${windowId}.title` }, windowId, translator)
    : translator.t(`page:outcome.${outcome}`);

/** A case's id begins with its portal. */
const portalOf = ({ caseId }: DeadlineRow): Portal =>
  portals.find((portal) => caseId.startsWith(`${portal}:`)) ?? 'amazon';

/** Rows that close within a week, today included. */
export const countThisWeek = (groups: readonly DeadlineGroup[]): number =>
  groups
    .filter(({ bucket }) => bucket === 'today' || bucket === 'in3days' || bucket === 'week')
    .reduce((sum, { rows }) => sum + rows.length, 0);

/** Rows by urgency, what can still be done first and what just closed last. `now`: ms, UTC. */
export function deadlineGroups(rows: readonly DeadlineRow[], now: number, translator: Translator): DeadlineGroup[] {
  const { t } = translator;
  const views = rows.flatMap((row): DeadlineView[] => {
    const portal = portalOf(row);
    const closing = closingOf(row.closesOn, zoneOfStore(row.marketplace, portal), now, translator);
    if (!closing) return [];
    const { id, caseId, windowId, closesOn, closesAt, orderId, outcome, rating, marketplace } = row;
    const stars = rating === null ? null : t('ui:stars', { count: rating });
    const about = [portal === 'amazon' ? null : t(`dashboard:portal.${portal}`), stars, marketplace].filter(Boolean);
    const next = nextOf(row, closing.bucket === 'overdue', translator);
    return [
      {
        id,
        caseId,
        windowId,
        closesOn,
        closesAt,
        orderId,
        outcome,
        word: wordOf(row, translator),
        about: about.join(' · '),
        next,
        closing,
        own: ownLines(row, translator),
      },
    ];
  });
  return ORDER.map((bucket) => ({ bucket, rows: views.filter(({ closing }) => closing.bucket === bucket) })).filter(
    ({ rows: found }) => found.length > 0,
  );
}
