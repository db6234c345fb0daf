import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { shopeeStores } from '../stores.ts';
import { clocks } from './clocks.ts';
import { published } from './published.ts';

/** The clocks of Shopee, for cases written down by hand: no page of it is read. */
export const shopeeWindows: WindowPack = {
  portal: 'shopee',
  history: [{ version: '2026-11-22', what: 'packs:history.first' }],
  ...shopeeStores,
  countStart: 'next_day',
  rules: withSources(clocks, published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
