import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { etsyStores } from '../stores.ts';
import { clocks } from './clocks.ts';
import { published } from './published.ts';

/** The clocks of Etsy, for cases written down by hand: no page of it is read. */
export const etsyWindows: WindowPack = {
  portal: 'etsy',
  history: [{ version: '2026-11-22', what: 'packs:history.first' }],
  ...etsyStores,
  countStart: 'next_day',
  rules: withSources(clocks, published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
