import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { disputeClocks } from './disputes.ts';
import { evaluationClocks } from './evaluations.ts';
import { published } from './published/index.ts';

/** AliExpress counts in US Pacific time, daylight saving time included (rule ae.time.pst). */
export const aliexpressWindows: WindowPack = {
  portal: 'aliexpress',
  stores: [],
  unknownStore: { code: 'ALL', timeZone: 'America/Los_Angeles', weekend: [6, 7] },
  countStart: 'next_day',
  rules: withSources([...disputeClocks, ...evaluationClocks], published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
