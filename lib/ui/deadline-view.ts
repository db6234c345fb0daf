import type { DeadlineRow } from '../browser/db/schema.ts';
import type { Outcome } from '../core/model/names.ts';
import type { UrgencyBucket } from '../core/windows/urgency.ts';
import type { Translator } from '../i18n/index.ts';
import { type Closing, closingOf, zoneOfStore } from './dates.ts';

/** A window of the popup's list, in the seller's language. */
export interface DeadlineView {
  id: string;
  caseId: string;
  windowId: string;
  closesOn: string;
  orderId: string;
  outcome: Outcome;
  /** "Likely removable" */
  word: string;
  /** "1 star · US" */
  about: string;
  next: string;
  closing: Closing;
}

export interface DeadlineGroup {
  bucket: UrgencyBucket;
  rows: DeadlineView[];
}

const ORDER: readonly UrgencyBucket[] = ['today', 'in3days', 'week', 'later', 'overdue'];

function nextOf({ outcome, ground }: DeadlineRow, closed: boolean, { t }: Translator): string {
  if (closed) return t('ui:next.closed');
  if (ground && outcome === 'removable') return t('ui:next.removable', { ground: t(`page:ground.${ground}`) });
  if (ground && outcome === 'strike-through')
    return t('ui:next.strike-through', { ground: t(`page:ground.${ground}`) });
  return t('ui:next.look');
}

/** Rows that close within a week, today included. */
export const countThisWeek = (groups: readonly DeadlineGroup[]): number =>
  groups
    .filter(({ bucket }) => bucket === 'today' || bucket === 'in3days' || bucket === 'week')
    .reduce((sum, { rows }) => sum + rows.length, 0);

/** Rows by urgency, what can still be done first and what just closed last. `now`: ms, UTC. */
export function deadlineGroups(rows: readonly DeadlineRow[], now: number, translator: Translator): DeadlineGroup[] {
  const { t } = translator;
  const views = rows.flatMap((row): DeadlineView[] => {
    const closing = closingOf(row.closesOn, zoneOfStore(row.marketplace), now, translator);
    if (!closing) return [];
    const { id, caseId, windowId, closesOn, orderId, outcome, rating, marketplace } = row;
    const about = [rating === null ? null : t('ui:stars', { count: rating }), marketplace].filter(Boolean).join(' · ');
    const next = nextOf(row, closing.bucket === 'overdue', translator);
    return [
      { id, caseId, windowId, closesOn, orderId, outcome, word: t(`page:outcome.${outcome}`), about, next, closing },
    ];
  });
  return ORDER.map((bucket) => ({ bucket, rows: views.filter(({ closing }) => closing.bucket === bucket) })).filter(
    ({ rows: found }) => found.length > 0,
  );
}
