import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { marketplaces } from '../marketplaces.ts';
import { claimClocks } from './claims.ts';
import { feedbackClocks } from './feedback.ts';
import { orderClocks } from './orders.ts';
import { published } from './published/index.ts';
import { reimbursementClocks } from './reimbursement.ts';

/** Amazon's clocks. No source names a time zone: days are the store's own. */
export const amazonWindows: WindowPack = {
  portal: 'amazon',
  stores: marketplaces,
  unknownStore: { code: null, timeZone: 'America/Los_Angeles', weekend: [6, 7] },
  countStart: 'next_day',
  rules: withSources([...claimClocks, ...feedbackClocks, ...orderClocks, ...reimbursementClocks], published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
