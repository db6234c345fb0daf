import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { sampleReturnPolicy } from '../return-policy.ts';
import { merchantStores } from '../stores.ts';
import { published } from './published/index.ts';
import { returnClocks } from './returns.ts';

/** The shop's own return policy, counted in Chinese time. */
export const merchantWindows: WindowPack = {
  portal: 'merchant',
  history: [{ version: '2026-11-22', what: 'packs:history.first' }],
  ...merchantStores,
  countStart: sampleReturnPolicy.shop.countStart,
  rules: withSources([...returnClocks], published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
