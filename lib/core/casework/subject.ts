import type { Case } from '../model/case.ts';
import type { FactName, FactValue } from '../model/fact.ts';
import type { FeedbackSubject } from '../policy/rule.ts';
import { currentFact } from './current.ts';

/**
 * What a feedback case is judged on, with the facts that other pages told about the same order. The case's own
 * facts come first; Amazon's note under the comment proves the channel and comes before both.
 * `asOf`: local date or date-time with offset.
 */
export function feedbackSubjectOf(feedback: Case, sameOrder: readonly Case[], asOf: string): FeedbackSubject {
  const fact = <N extends FactName>(name: N): FactValue<N> | null => {
    for (const one of [feedback, ...sameOrder]) {
      const value = currentFact(one, name);
      if (value !== undefined) return value as FactValue<N>;
    }
    return null;
  };
  const note = fact('amazonNote');
  return {
    marketplace: fact('marketplace'),
    rating: fact('rating'),
    comments: fact('comments'),
    fulfillmentChannel: note === 'fba-delivery' ? 'AFN' : note === 'buy-shipping' ? 'MFN' : fact('fulfillmentChannel'),
    buyShipping: note === 'buy-shipping' ? true : fact('buyShipping'),
    shippedOnTime: note === 'buy-shipping' ? true : fact('shippedOnTime'),
    feedbackDates: fact('feedbackDate')?.dates ?? [],
    orderDate: fact('orderDate')?.date ?? null,
    removalAction: fact('removalAction'),
    struckThrough: note !== null ? true : fact('struckThrough'),
    arrivedOnTime: fact('arrivedOnTime'),
    itemAsDescribed: fact('itemAsDescribed'),
    customerService: fact('customerService'),
    asOf,
  };
}
