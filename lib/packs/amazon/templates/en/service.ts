import type { service, Wordings } from '../situations.ts';

export const texts: Wordings<typeof service> = {
  'missing-part': {
    warm: `We are sorry that your delivery was incomplete. We will post[[ {part} as]] what is missing at our cost, and you keep everything else.

If a picture of the contents is at hand, it helps us to pack the right piece; a line about what is missing will do as well. You will have the dispatch date from us by {answerBy}.`,
    brief: `We are sorry that something was missing. Please tell us which piece; we will post it at our cost and confirm by {answerBy}.`,
  },
  'not-as-described': {
    warm: `We are sorry that the item differs from its description. Please tell us what does not match (colour, size, material), so that we can correct the listing.

For your own order you can choose:

1. We take the item back at our cost and refund the full price.
2. We send the version you expected, if we have it.

You will have our answer by {answerBy}.`,
    brief: `We are sorry that the item differs from its description. Please reply with 1 for a free return and full refund or 2 for the version you expected; we will answer by {answerBy}.`,
  },
  'how-to-use': {
    warm: `Thank you for asking. The instructions are attached to this message; the first pages show the steps in pictures.

If it still does not work, please tell us at which step it stops and what you see. You will have our answer by {answerBy}, and if the item turns out to be faulty, we will replace it or refund it.`,
    brief: `The instructions are attached. If it still does not work, tell us at which step it stops; we will answer by {answerBy}.`,
  },
  authenticity: {
    warm: `We take your concern about the item's authenticity seriously. We buy it from the maker or an authorised distributor and hold the invoices, which Amazon can see at any time.

Please tell us what made you doubt it, with a picture if you have one. You can also return the item at our cost for a full refund. You will have our answer by {answerBy}.`,
    brief: `We take your concern seriously and hold the supplier's invoices. Tell us what made you doubt the item, or return it at our cost for a full refund; we will answer by {answerBy}.`,
  },
  'tracking-stuck': {
    warm: `You are right: the tracking of your parcel[[ ({carrier}, {tracking})]] has not moved. We have asked the carrier to look for it.

If nothing moves by {answerBy}, please choose:

1. We send the item again at our cost.
2. We refund the full price.`,
    brief: `The tracking has not moved and we have asked the carrier to look for the parcel. If nothing changes by {answerBy}, reply with 1 for a new shipment or 2 for a full refund.`,
  },
  'late-customs': {
    warm: `Your parcel is being held up on its way, by customs or by the weather, and we are sorry for the wait. We follow its progress every day.

You will have news from us by {answerBy}. If you no longer wish to wait, tell us and we will refund the full price.`,
    brief: `Your parcel is held up by customs or by the weather. You will have news by {answerBy}; if you no longer wish to wait, we will refund the full price.`,
  },
  'return-accept': {
    warm: `Of course you can return the item. Please start the return under Your Orders; the label and the address are shown there[[, and the parcel should be on its way by {returnBy}]].

As soon as it is back with us we check it and refund you within two working days. If anything about the return is unclear, write to us: you will have our answer by {answerBy}.`,
    brief: `You can return the item under Your Orders; the label is shown there. Once it is back with us, we refund you within two working days. Questions are answered by {answerBy}.`,
  },
  'partial-refund': {
    warm: `Both ways are open to you, and neither has any condition:

1. You return the item and we refund the full price.
2. You keep it and we refund {amount}.

Please tell us the number you prefer; we will arrange it by {answerBy}.`,
    brief: `Please choose: 1. return and full refund, or 2. keep the item and a refund of {amount}. We will arrange it by {answerBy}.`,
  },
  'return-received': {
    warm: `Your return has arrived and has been checked[[ on {actionOn}]]. The refund of {amount} has been issued to the means of payment you used; the bank usually needs three to five working days.

If you do not see it by then, please write to us.`,
    brief: `Your return has arrived and the refund of {amount} has been issued. The bank usually needs three to five working days.`,
  },
  'cancel-before': {
    warm: `The order has not been dispatched, so it can still be cancelled. Please send the cancellation request under Your Orders, so that it is recorded there. We will confirm it by {answerBy}, and you will not be charged.`,
    brief: `The order has not been dispatched. Please send the cancellation request under Your Orders; we will confirm it by {answerBy}.`,
  },
  'cancel-after': {
    warm: `The parcel has already been handed to the carrier, so we can no longer stop it. You can refuse it at the door or return it under Your Orders; in both cases we refund the full price once it is back with us.

If you have a question about this, you will have our answer by {answerBy}.`,
    brief: `The parcel is already with the carrier. Please refuse it or return it under Your Orders; we refund the full price once it is back. Questions are answered by {answerBy}.`,
  },
  'address-before': {
    warm: `The order has not been dispatched yet. For your safety we may only ship to the address stored with the order. Please cancel it under Your Orders and order again with the right address; we will confirm the cancellation by {answerBy}.`,
    brief: `We may only ship to the address stored with the order. Please cancel it under Your Orders and order again; we will confirm by {answerBy}.`,
  },
  'address-after': {
    warm: `The parcel is already on its way, and we can no longer alter its destination. Often the carrier's tracking page offers a pick-up point or another day. If it comes back to us undelivered, we will refund the full price. You will have news from us by {answerBy}.`,
    brief: `The parcel is already on its way; the carrier's tracking page may offer a pick-up point. If it comes back, we refund the full price. You will have news by {answerBy}.`,
  },
  warranty: {
    warm: `Your item is under warranty. Please describe the fault in a few words and attach a picture or short film. We will then tell you by {answerBy} whether it is repaired or replaced; postage is at our cost.`,
    brief: `Your item is under warranty. Please describe the fault and attach a picture; we will tell you by {answerBy} whether it is repaired or replaced.`,
  },
  invoice: {
    warm: `Your invoice is attached to this message. You also find it under Your Orders. If it should carry another company name or tax number, send us the details and you will have the corrected one by {answerBy}.`,
    brief: `Your invoice is attached. If a detail must be corrected, tell us and you will have the new one by {answerBy}.`,
  },
  'claim-buyer': {
    warm: `We are sorry that you had to turn to Amazon for help. Amazon will decide on your A-to-z claim, and we will send all the documents it asks for.

Quite apart from that, we want to put things right: tell us whether a replacement or a full refund suits you, and we will arrange it by {answerBy}.`,
    brief: `We are sorry for the trouble. Quite apart from your A-to-z claim: tell us whether a replacement or a full refund suits you, and we will arrange it by {answerBy}.`,
  },
  solved: {
    warm: `We are glad that the matter of your order is settled[[; the solution was sent on {actionOn}]]. If the same fault ever comes back, write to us in this conversation and quote the order number: it is all on record here.`,
    brief: `The matter of your order is settled. If the same fault comes back, write to us in this conversation; it is all on record here.`,
  },
  'solved-notice': {
    warm: `We are glad that we could solve the matter[[ on {actionOn}]].

If you are satisfied that we have resolved your concerns, it is possible to update or remove the seller feedback you originally provided. Whether you do so is entirely your decision.`,
    brief: `The matter is solved. If you consider your concerns resolved, it is possible to update or remove the seller feedback you provided; the decision is yours.`,
  },
};
