import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { aliexpressStores } from '../stores.ts';
import { disputeClocks } from './disputes.ts';
import { evaluationClocks } from './evaluations.ts';
import { published } from './published/index.ts';

/** The clocks of AliExpress, which has one store for all the world. */
export const aliexpressWindows: WindowPack = {
  portal: 'aliexpress',
  history: [{ version: '2026-11-22', what: 'packs:history.first' }],
  ...aliexpressStores,
  countStart: 'next_day',
  rules: withSources([...disputeClocks, ...evaluationClocks], published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
