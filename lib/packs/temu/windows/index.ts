import type { WindowPack } from '../../../core/windows/rule.ts';
import { withSources } from '../../with-sources.ts';
import { temuStores } from '../stores.ts';
import { clocks } from './clocks.ts';
import { published } from './published.ts';

/** The clocks of Temu, for cases written down by hand: no page of it is read. */
export const temuWindows: WindowPack = {
  portal: 'temu',
  history: [{ version: '2026-11-22', what: 'packs:history.first' }],
  ...temuStores,
  countStart: 'next_day',
  rules: withSources(clocks, published),
  closing: { lastDays: 7, lastShare: 0.25 },
};
