import type { Parameter } from '../../../core/windows/parameter.ts';
import { UNDATED, undated, usual } from '../../undated.ts';

/** How long a SAFE-T claim can be filed, US. */
export const safeT: Parameter = {
  id: 'amazon.safe-t.us',
  unit: 'days',
  values: { [UNDATED]: 60, '2026-02-16': 30 },
  references: ['AMZ-SAFET-30D-US'],
  bounds: usual.days,
};

/** The same in the United Arab Emirates. */
export const safeTAe = undated('amazon.safe-t.ae', 'days', 7, 'AMZ-SAFET-AE-7D');

/** The same in India, Seller Flex. */
export const safeTIn = undated('amazon.safe-t.in', 'days', 7, 'AMZ-SAFET-IN-7D');

/** Claims for items lost or damaged in a fulfilment centre, until the change of 23 October 2024. */
export const warehouseBefore: Parameter = {
  id: 'amazon.reimbursement.warehouse.before',
  unit: 'months',
  values: { [UNDATED]: 18, '2024-10-23': null },
  references: ['AMZ-FBA-REIMB-FC-60D'],
  bounds: usual.months,
};

/** The same since then. */
export const warehouse: Parameter = {
  id: 'amazon.reimbursement.warehouse',
  unit: 'days',
  values: { [UNDATED]: null, '2024-10-23': 60 },
  references: ['AMZ-FBA-REIMB-FC-60D'],
  bounds: usual.days,
};

/** From which day after the refund a customer return that never came back can be claimed, US. */
export const returnUsOpens = undated('amazon.reimbursement.return.us.opens', 'days', 60, 'AMZ-FBA-REIMB-RET-US');

/** Until when, before the change of 23 October 2024. */
export const returnUsBefore: Parameter = {
  id: 'amazon.reimbursement.return.us.before',
  unit: 'months',
  values: { [UNDATED]: 18, '2024-10-23': null },
  references: ['AMZ-FBA-REIMB-RET-US'],
  bounds: usual.months,
};

/** Until when since then. */
export const returnUs: Parameter = {
  id: 'amazon.reimbursement.return.us',
  unit: 'days',
  values: { [UNDATED]: null, '2024-10-23': 120 },
  references: ['AMZ-FBA-REIMB-RET-US'],
  bounds: usual.days,
};

/** From which day after the refund a customer return can be claimed, Europe. */
export const returnEuOpens = undated('amazon.reimbursement.return.eu.opens', 'days', 45, 'AMZ-FBA-REIMB-RET-EU');

/** Until which day. */
export const returnEu = undated('amazon.reimbursement.return.eu', 'days', 105, 'AMZ-FBA-REIMB-RET-EU');

/** From which day after its creation a removal shipment counts as lost. */
export const removalOpens = undated(
  'amazon.reimbursement.removal.opens',
  'days',
  15,
  'AMZ-FBA-REIMB-REMOVAL',
  'AMZ-FBA-REIMB-AE',
);

/** Until which day. */
export const removal = undated('amazon.reimbursement.removal', 'days', 75, 'AMZ-FBA-REIMB-REMOVAL', 'AMZ-FBA-REIMB-AE');

/** Claims for items damaged or misplaced, United Arab Emirates. */
export const warehouseAe = undated('amazon.reimbursement.warehouse.ae', 'days', 60, 'AMZ-FBA-REIMB-AE');
