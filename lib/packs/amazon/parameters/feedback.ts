import type { Parameter } from '../../../core/windows/parameter.ts';
import { undated, usual } from '../../undated.ts';

/** How long after the order a buyer may leave feedback. */
export const leaveFeedback = undated('amazon.feedback.leave', 'days', 90, 'AMZ-FB-LEAVE-90D');

/** How long after the order the link to leave feedback appears. */
export const feedbackLink = undated('amazon.feedback.link', 'days', 3, 'AMZ-FB-LINK-3D');

/** How long after the feedback the seller may ask for removal or strike-through. */
export const requestRemoval = undated(
  'amazon.feedback.request-removal',
  'days',
  90,
  'AMZ-FB-SELLER-REQUEST-90D',
  'AMZ-FB-ST-BUYSHIP',
);

/** From when on a request for removal is pressing: the day on which the unconfirmed shorter limit would end. */
export const requestRemovalPressing = undated(
  'amazon.feedback.request-removal.pressing',
  'days',
  60,
  'AMZ-FB-SELLER-REQUEST-90D',
);

/** The unconfirmed limit of two months, reported for requests since August 2025. */
export const requestRemovalClaim: Parameter = {
  id: 'amazon.feedback.request-removal.claim',
  unit: 'days',
  values: { '2025-08-04': 60 },
  references: ['AMZ-FB-REQUEST-2M-CLAIM'],
  bounds: usual.days,
};

/** How long after the feedback its buyer can remove it, by older help pages. */
export const buyerRemoval = undated('amazon.feedback.buyer-removal', 'days', 60, 'AMZ-FB-BUYER-REMOVE-60D');
