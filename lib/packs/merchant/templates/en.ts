import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: 'Hello,\n\nWe are writing about your order {orderId}[[ ({item})]].',
  closing: 'Kind regards',
};

const phrases: Phrases = {
  after: { signedAt: 'signing for the parcel', shippedAt: 'dispatch', purchasedAt: 'the order' },
  warrantyFrom: {
    signedAt: 'signing for the parcel[[ on {deliveredOn}]]',
    shippedAt: 'dispatch[[ on {shippedOn}]]',
    purchasedAt: 'the purchase[[ on {orderedOn}]]',
  },
  freightPayer: { merchant: 'ours', customer: 'paid by the sender' },
  caps: {
    one: '{regions}: {cap}',
    noLimit: 'no limit',
    names: ', ',
    between: '; ',
    elsewhere: 'all other regions',
    everywhere: 'all regions',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `You can return the goods without giving a reason within {returnDays} days of {returnFrom}. They should only have been tried on and be complete, with manual, warranty card, tags, invoice and outer box. The freight of such a return is {freightPayer}; parcels sent cash on delivery or by surface mail cannot be accepted. The money goes back to the account that paid within {refundDays} days of the goods reaching us.`,
    brief: `You can return the goods, complete and only tried on, within {returnDays} days of {returnFrom}. The money goes back to the account that paid within {refundDays} days of the goods reaching us.`,
  },
  'shop-exchange': {
    warm: `You can exchange the goods within {exchangeDays} days of {exchangeFrom}, if they have only been tried on and are complete. A difference in price is paid or refunded. Please tell us the size or model you would like; you will have our answer by {answerBy}.`,
    brief: `You can exchange the goods, complete and only tried on, within {exchangeDays} days of {exchangeFrom}. Please tell us the size or model you would like; we will answer by {answerBy}.`,
  },
  'shop-freight-fault': {
    warm: `The goods have a fault, so the freight of the return is ours. Please pay it first and send us the waybill number with a photo of the waybill. We pay it back[[ up to these sums: {freightCaps}. What goes beyond these sums is not covered, so please look at the price before sending]].`,
    brief: `The freight of this return is ours[[, up to these sums: {freightCaps}]]. Please send us the waybill number with a photo of the waybill.`,
  },
  'shop-freight-choice': {
    warm: `The goods have no fault, so the freight of this return is paid by the sender. Please do not send the parcel cash on delivery or by surface mail, as it could not be accepted. When it is on its way, send us the waybill number, and we will look out for it.`,
    brief: `The goods have no fault, so the freight of this return is paid by the sender. Parcels sent cash on delivery or by surface mail cannot be accepted.`,
  },
  'shop-return-received': {
    warm: `Your return has reached us[[; it arrived on {actionOn}]]. We look it over within {inspectionDays} business days. The money goes back to the account that paid within {refundDays} days of its arrival.`,
    brief: `Your return has reached us. We look it over within {inspectionDays} business days; the money goes back to the account that paid within {refundDays} days of its arrival.`,
  },
  'shop-warranty': {
    warm: `We are sorry that the goods have developed a fault. They are under warranty for {warrantyDays} days from {warrantyFrom}. Please describe what happens and add a photo; you will have our answer by {answerBy}, with a repair or a new item.`,
    brief: `The goods are under warranty for {warrantyDays} days from {warrantyFrom}. Please describe the fault and add a photo; you will have our answer by {answerBy}.`,
  },
};

export const wording: ShopWording = { language: 'en', letter, phrases, texts };
