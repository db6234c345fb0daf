import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { ALIEXPRESS_ZONE } from '../zone.ts';
import { disputeClocks } from './disputes.ts';
import { evaluationClocks } from './evaluations.ts';
import { published } from './published/index.ts';

/** The clocks of AliExpress, which has one store for all the world. */
export const aliexpressWindows: WindowPack = {
  portal: 'aliexpress',
  stores: [],
  unknownStore: { code: 'ALL', timeZone: ALIEXPRESS_ZONE, weekend: [6, 7] },
  countStart: 'next_day',
  rules: withSources([...disputeClocks, ...evaluationClocks], published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
