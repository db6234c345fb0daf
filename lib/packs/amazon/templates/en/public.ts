import type { inPublic, Wordings } from '../situations.ts';

export const texts: Wordings<typeof inPublic> = {
  'public-product': {
    warm: `We are sorry that the item was not as it should have been. We replace or refund items like this one at our cost and have written about it through the order messages. We have also passed the details on to the people who check our stock.`,
    brief: `We are sorry that the item was not as it should have been. We replace or refund it at our cost; details are in the order messages.`,
  },
  'public-delivery-own': {
    warm: `We are sorry for the wait. A delivery date should hold, and here it did not. We have gone through this shipment step by step and have changed what slowed it down.`,
    brief: `We are sorry for the wait. We have gone through this shipment and have changed what slowed it down.`,
  },
  'public-delivery-amazon': {
    warm: `We are sorry that the parcel came late. This order was stored, packed and delivered by Amazon's own network. We understand how annoying a missed date is and have passed the details on.`,
    brief: `We are sorry for the delay. This order was stored, packed and delivered by Amazon's own network.`,
  },
  'public-general': {
    warm: `Thank you for taking the time to describe your experience. We are sorry that it was not a good one. We have looked into the order and have written about a solution through the order messages.`,
    brief: `We are sorry about this experience. We have looked into the order and have written through the order messages.`,
  },
};
