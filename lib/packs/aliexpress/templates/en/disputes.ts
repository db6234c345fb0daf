import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `Order {orderId}. We are sorry for the trouble with this order. We accept the refund[[ of {amount}]] that you asked for in this dispute; nothing has to be sent back. AliExpress pays it out to the payment method of the order.`,
    brief: `Order {orderId}: we accept the refund[[ of {amount}]]. Nothing has to be sent back.`,
  },
  'dispute-accept-return': {
    warm: `Order {orderId}. We accept the return with a full refund. Please send the item within {shipBackDays} days of this agreement, or by the date that AliExpress shows in the dispute, and enter the tracking number there. The return address stands in the dispute. When the parcel has reached us we confirm its arrival, and the refund follows.`,
    brief: `Order {orderId}: we accept the return with a full refund. Please send the item within {shipBackDays} days, or by the date shown in the dispute, and enter the tracking number there.`,
  },
  'dispute-counter-part': {
    warm: `Order {orderId}. Thank you for the description and the photos. We see the fault and propose a refund of {amount}, with the item staying with you. Should you prefer to send it back, a return with a full refund is open to you just as well. Both proposals stand in this dispute; the choice is yours.`,
    brief: `Order {orderId}: we propose a refund of {amount}, with the item staying with you, or a return with a full refund. The choice is yours.`,
  },
  'dispute-evidence-delivered': {
    warm: `Order {orderId}. The parcel was handed to {carrier} on {shippedOn} under tracking number {tracking}. The carrier shows delivery on {deliveredOn} to the address of the order. Attached: proof of dispatch, proof of delivery, the carrier's tracking record.`,
    brief: `Order {orderId}: shipped with {carrier} on {shippedOn}, tracking {tracking}, delivered on {deliveredOn}. Proof of delivery is attached.`,
  },
  'dispute-evidence-described': {
    warm: `Order {orderId}. We compared the order with the listing: model, colour and size are the ones that were chosen. Attached: the listing as it stood on the day of the order, and photos of the item taken when it was packed. If the item in your hands looks different, please add a photo of it to this dispute; we will look at it by {answerBy}.`,
    brief: `Order {orderId}: the item sent is the one in the listing; the listing and photos taken at packing are attached. If yours looks different, please add a photo, and we will look at it by {answerBy}.`,
  },
  'dispute-evidence-transit': {
    warm: `Order {orderId}. The parcel is on its way[[ with {carrier}]] under tracking number {tracking}[[ and is expected by {expectedOn}]]. The delivery time of the order has not run out yet. The carrier's tracking record is attached. Should the parcel not arrive within that time, we refund the order in full.`,
    brief: `Order {orderId}: the parcel is on its way under tracking number {tracking}[[, expected by {expectedOn}]]. Should it not arrive within the delivery time of the order, we refund it in full.`,
  },
};
