import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `Order {orderId}. The parcel was handed to {carrier} on {shippedOn}[[, before the ship-by date of {shipBy}]], under tracking number {tracking}. The carrier shows delivery on {deliveredOn} to the address of the order.

[[The buyer wrote to us on {contactedOn} and had our answer on {repliedOn}. ]]Attached: proof of dispatch, proof of delivery, the conversation with the buyer.`,
    brief: `Order {orderId}: shipped with {carrier} on {shippedOn}, tracking {tracking}, delivered on {deliveredOn}. Proof of delivery and the conversation are attached.`,
  },
  'claim-refunded': {
    warm: `Order {orderId}. The buyer was refunded in full on {refundedOn}[[ ({amount})]]. [[The buyer wrote to us on {contactedOn} and had our answer on {repliedOn}. ]]The refund confirmation is attached. We ask Amazon to decide the claim on this basis.`,
    brief: `Order {orderId}: refunded in full on {refundedOn}; the confirmation is attached. We ask Amazon to decide the claim on this basis.`,
  },
  'claim-appeal': {
    warm: `Order {orderId}. We ask for a new decision because of information that was not available before: the carrier's confirmation of delivery on {deliveredOn}, tracking number {tracking}. It is attached, together with the proof of dispatch of {shippedOn}. We have nothing to add to what was sent earlier.`,
    brief: `Order {orderId}: new information is attached, the carrier's confirmation of delivery on {deliveredOn} under tracking number {tracking}.`,
  },
  'chargeback-delivered': {
    warm: `Order {orderId}[[, placed on {orderedOn}]]. The item was shipped on {shippedOn} with {carrier}, tracking number {tracking}, and delivered on {deliveredOn} to the address of the order. Attached: the order details, the proof of dispatch, the proof of delivery and all messages exchanged with the buyer.`,
    brief: `Order {orderId}: shipped on {shippedOn} with {carrier}, tracking {tracking}, delivered on {deliveredOn}. The documents are attached.`,
  },
  'review-choice': {
    warm: `We are sorry that the product did not live up to your expectations. As its brand, we would like to make this right. Please choose:

1. A full refund.
2. A new unit at our cost.

A short reply with the number is enough.`,
    brief: `We are sorry that the product disappointed you. As its brand we offer a full refund or a new unit, whichever you prefer.`,
  },
  'review-support': {
    warm: `We are sorry that the product gives you trouble. As its brand, we would like to help. Please tell us what happens and since when; our support will answer with a solution by {answerBy}.`,
    brief: `We are sorry that the product gives you trouble. Tell us what happens; our support will answer by {answerBy}.`,
  },
};
