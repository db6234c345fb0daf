import type { Parameter } from '../../../core/windows/parameter.ts';
import { UNDATED, undated } from '../../undated.ts';

/** How long a buyer can return without a reason. */
export const noReasonReturn = undated('merchant.no-reason-return', 'days', 7, 'merchant.noReasonReturn');

/** How long a buyer can exchange without a reason. */
export const noReasonExchange = undated('merchant.no-reason-exchange', 'days', 30, 'merchant.noReasonExchange');

/** Within how long a received return is refunded. */
export const refund = undated('merchant.refund', 'days', 7, 'merchant.refund');

/** Within how many business days a received return is looked over. */
export const inspection = undated('merchant.inspection', 'business-days', 2, 'merchant.inspection');

/** How long goods are under warranty. */
export const warranty: Parameter = {
  id: 'merchant.warranty',
  unit: 'days',
  values: { [UNDATED]: 90 },
  references: ['merchant.warranty'],
  // Warranties of ten years are given.
  bounds: { least: 1, most: 3660 },
};
