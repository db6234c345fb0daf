import type { Check, FeedbackSubject } from '../rule.ts';
import { fromFact } from './answer.ts';

/** A Buy Shipping label exists only on orders that the seller ships. */
const byAmazon = ({ fulfillmentChannel, buyShipping }: FeedbackSubject): boolean | null =>
  fulfillmentChannel !== null ? fulfillmentChannel === 'AFN' : buyShipping === true ? false : null;

export const fulfilledByAmazon: Check = ({ subject }) => fromFact(byAmazon(subject), 'fulfillmentChannel');

export const fulfilledBySeller: Check = ({ subject }) => {
  const amazon = byAmazon(subject);
  return fromFact(amazon === null ? null : !amazon, 'fulfillmentChannel');
};
