import type { Letter, Wordings } from '../../../template-house.ts';
import type { prevention } from '../situations.ts';

export const letter: Letter = {
  opening: 'Hello,\n\nWe are writing about your order {orderId}[[ ({item})]].',
  closing: 'Kind regards',
};

export const texts: Wordings<typeof prevention> = {
  'prevent-late': {
    warm: `Your parcel is taking longer than planned, and we are sorry for that[[; it left us on {shippedOn}]]. [[It is now expected on {expectedOn}. ]]We are following its way and will write to you again by {answerBy}. Should it not arrive within the delivery time of the order, the full price is refunded.`,
    brief: `Your parcel is taking longer than planned, and we are sorry for that. [[It is now expected on {expectedOn}. ]]We will write again by {answerBy}; should it not arrive within the delivery time of the order, the full price is refunded.`,
  },
  'prevent-tracking': {
    warm: `The tracking of your parcel[[ ({tracking})]] has not moved for some days. This happens when a parcel travels between two scans, but we do not want to leave you guessing: we have asked the carrier and will tell you the answer by {answerBy}. Your buyer protection runs on in the meantime.`,
    brief: `The tracking of your parcel[[ ({tracking})]] has not moved for some days. We have asked the carrier and will tell you the answer by {answerBy}.`,
  },
  'prevent-customs': {
    warm: `Your parcel is with the customs of your country[[ under tracking number {tracking}]]. We cannot shorten the check, but we follow it day by day. If customs asks you for a document, send us the request here, and you will have the paper by {answerBy}. Should the parcel not be released within the delivery time of the order, the full price is refunded.`,
    brief: `Your parcel is with customs[[ under tracking number {tracking}]]. If you are asked for a document, send us the request here, and you will have the paper by {answerBy}.`,
  },
  'prevent-receipt': {
    warm: `The carrier shows your parcel as delivered[[ on {deliveredOn}]]. Please unpack and check it in peace. There is no need to confirm receipt before the item is in your hands and everything is in order. If something is missing or does not work, write to us here, and you will have a solution by {answerBy}.`,
    brief: `The carrier shows your parcel as delivered[[ on {deliveredOn}]]. There is no need to confirm receipt before you have checked the item. If something is wrong, write to us here; we will answer by {answerBy}.`,
  },
};
