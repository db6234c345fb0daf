import type { Wordings } from '../../../template-house.ts';
import type { evaluations } from '../situations.ts';

export const texts: Wordings<typeof evaluations> = {
  'evaluation-product': {
    warm: `We are sorry that the item was not as it should have been. We have checked the stock it came from and passed the details on to the people who inspect our goods. How we put this right stands in the messages of the order.`,
    brief: `We are sorry that the item was not as it should have been. We have checked our stock; the solution stands in the messages of the order.`,
  },
  'evaluation-late': {
    warm: `We are sorry for the long wait. A delivery time should hold, and here it did not. We have gone through this shipment step by step and changed what slowed it down.`,
    brief: `We are sorry for the long wait. We have gone through this shipment and changed what slowed it down.`,
  },
  'evaluation-not-received': {
    warm: `We are sorry that the parcel has not reached you. We have asked the carrier to search for it and have written in the messages of the order what happens next.`,
    brief: `We are sorry that the parcel has not reached you. The carrier is searching for it; the next steps stand in the messages of the order.`,
  },
  'evaluation-wrong-item': {
    warm: `We are sorry that another item was in the parcel. This happened while packing, and every order is now compared with its label once more. How we put it right stands in the messages of the order.`,
    brief: `We are sorry that another item was in the parcel. How we put it right stands in the messages of the order.`,
  },
  'evaluation-neutral': {
    warm: `Thank you for describing your experience so openly. We have read every word of it and gone through the order. What we found out stands in the messages of the order.`,
    brief: `Thank you for describing your experience. We have gone through the order and have written in its messages.`,
  },
  'evaluation-thanks': {
    warm: `Thank you for taking the time to describe your experience. We are glad that the parcel arrived in good condition and that the item does its job.`,
    brief: `Thank you for describing your experience. We are glad that the item does its job.`,
  },
};
