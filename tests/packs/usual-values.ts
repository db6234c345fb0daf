import type { SlotValues } from '../../lib/core/replies/template.ts';

const date = '2026-11-24';
/** What an order usually tells: every place a template may name has a value. */
export const usualValues: SlotValues = {
  orderId: '305-1234567-7654321',
  item: 'Kettle 1.7 l',
  part: 'M4 screw',
  carrier: 'DHL',
  tracking: '00340434161094015902',
  amount: { amount: 12.5, currency: 'EUR' },
  answerBy: date,
  actionOn: date,
  expectedOn: date,
  orderedOn: date,
  shippedOn: date,
  shipBy: date,
  deliveredOn: date,
  returnBy: date,
  refundedOn: date,
  contactedOn: date,
  repliedOn: date,
};
