import { currentFact } from '../core/casework/current.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import type { Outcome } from '../core/model/names.ts';
import type { Translator } from '../i18n/index.ts';
import { headingOf } from './case-view.ts';
import type { Closing } from './dates.ts';
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
