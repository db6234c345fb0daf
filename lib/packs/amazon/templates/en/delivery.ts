import type { delivery, Wordings } from '../situations.ts';

export const texts: Wordings<typeof delivery> = {
  'not-received': {
    warm: `We are sorry that your parcel has not reached you[[; {carrier} carries it under tracking number {tracking}]]. We are asking the carrier where it is. It sometimes turns up with a neighbour or at a pick-up point, so a quick look there may help.

If it has not arrived by {answerBy}, please choose:

1. We send it again at our cost.
2. We refund the full price.`,
    brief: `We are sorry that your parcel has not arrived. If it is not with you by {answerBy}, please reply with 1 for a new shipment or 2 for a full refund.`,
  },
  'late-own': {
    warm: `We are sorry that you had to wait for your parcel[[; it left us on {shippedOn}]]. We know that a date you plan with should hold, and we are going through our dispatch to see where the time was lost.

If the item is still on its way, or of no use to you now, please tell us: we will answer by {answerBy} and arrange a return or a refund if that is what you need.`,
    brief: `We are sorry about the delay. If the item is no longer of use to you, tell us and we will arrange the return and the refund by {answerBy}.`,
  },
  'late-fba': {
    warm: `We are sorry that your parcel came late. This order was stored, packed and delivered by Amazon's own network, so we cannot see more of its journey than you do. We still want you to be well served:

If the parcel is missing or of no use to you now, Amazon's customer service can replace or refund it from the order page. Should you need anything from us, please write back; you will have our answer by {answerBy}.`,
    brief: `We are sorry about the delay. Amazon delivered this order; its customer service can replace or refund it from the order page. If you need anything from us, we will answer by {answerBy}.`,
  },
};
