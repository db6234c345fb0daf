import { currentFact } from '../core/casework/current.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { Outcome } from '../core/model/names.ts';
import type { Translator } from '../i18n/index.ts';
import { headingOf } from './case-view.ts';
import { type Closing, dayText } from './dates.ts';
import { type Counting, requestClosing } from './request-closing.ts';

export interface RowView {
  caseId: string;
  orderId: string;
  outcome: Outcome;
  word: string;
  about: string;
  closing: Closing | null;
  next: string;
}

/** A row of a case that no verdict is made for: its kind and when it was. `kind` is its name in the reader's words. */
export function plainRow(one: Case, kind: string, { locale }: Translator): RowView {
  return {
    caseId: one.id,
    orderId: one.orderId,
    outcome: 'not-applicable',
    word: kind,
    about: [currentFact(one, 'marketplace'), one.day === null ? null : dayText(one.day, locale)]
      .filter(Boolean)
      .join(' · '),
    closing: null,
    next: currentFact(one, 'itemTitle') ?? '',
  };
}

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
    closing: requestClosing(assessment, counting, translator),
    next: say(assessment.next),
  };
}
