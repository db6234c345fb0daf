import { currentFact } from '../core/casework/current.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { Outcome } from '../core/model/names.ts';
import { standingEdges } from '../core/windows/standing.ts';
import type { Translator } from '../i18n/index.ts';
import { headingOf } from './case-view.ts';
import { type Closing, closingOf, dayText } from './dates.ts';
import { ownLinesOf } from './own-number-text.ts';
import { type Counting, requestClosing } from './request-closing.ts';
import { sayOr } from './say-or.ts';

export interface RowView {
  caseId: string;
  orderId: string;
  outcome: Outcome;
  word: string;
  about: string;
  closing: Closing | null;
  next: string;
  /** The seller's own numbers that the window was counted with, in words. */
  own: string[];
}

/**
 * A row of a case that no verdict is made for: its kind, and the seller's window that closes next. `kind` is its name
 * in the reader's words.
 */
export function plainRow(
  one: Case,
  kind: string,
  { windows }: Pick<Assessment, 'windows'>,
  { zone, now }: Pick<Counting, 'zone' | 'now'>,
  translator: Translator,
): RowView {
  const [next] = windows
    .filter(({ actor, soft }) => actor === 'seller' && !soft)
    .flatMap((window) => {
      const { state, closesOn } = standingEdges(window);
      return closesOn !== null && (state === 'open' || state === 'closing')
        ? [{ id: window.id, closesOn, window }]
        : [];
    })
    .sort(byEnd);
  const about = [
    currentFact(one, 'marketplace'),
    one.day === null ? null : dayText(one.day, translator.locale),
    currentFact(one, 'itemTitle'),
  ];
  return {
    caseId: one.id,
    orderId: one.orderId,
    outcome: 'not-applicable',
    word: kind,
    about: about.filter(Boolean).join(' · '),
    closing: next ? closingOf(next.closesOn, zone, now, translator) : null,
    next: next ? sayOr({ key: `windows:${next.id}.title` }, next.id, translator) : '',
    own: ownLinesOf(next?.window, translator),
  };
}

const byEnd = (one: { closesOn: string }, other: { closesOn: string }): number =>
  one.closesOn < other.closesOn ? -1 : one.closesOn > other.closesOn ? 1 : 0;

/** One row of the page in view: what it is, by when, what next. */
export function rowView(one: Case, assessment: Assessment, counting: Counting, translator: Translator): RowView {
  const { t, say } = translator;
  const rating = currentFact(one, 'rating');
  return {
    caseId: one.id,
    orderId: one.orderId,
    outcome: assessment.outcome,
    word: headingOf(assessment, translator),
    about: [rating === undefined ? null : t('ui:stars', { count: rating }), currentFact(one, 'marketplace')]
      .filter(Boolean)
      .join(' · '),
    next: say(assessment.next),
    ...requestClosing(assessment, counting, translator),
  };
}
