import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { amazonStores } from '../stores.ts';
import { claimClocks } from './claims.ts';
import { feedbackClocks } from './feedback.ts';
import { orderClocks } from './orders.ts';
import { published } from './published/index.ts';
import { reimbursementClocks } from './reimbursement.ts';

/** Amazon's clocks. */
export const amazonWindows: WindowPack = {
  portal: 'amazon',
  history: [{ version: '2026-11-22', what: 'packs:history.first' }],
  ...amazonStores,
  countStart: 'next_day',
  rules: withSources([...claimClocks, ...feedbackClocks, ...orderClocks, ...reimbursementClocks], published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
