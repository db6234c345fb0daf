import type { Portal } from '../core/model/names.ts';
import type { PublishedRules } from '../core/windows/published.ts';
import type { UncountedRule } from '../core/windows/rule.ts';
import { published as aliexpress } from './aliexpress/windows/published/index.ts';
import { uncounted as aliexpressUncounted } from './aliexpress/windows/uncounted.ts';
import { published as amazon } from './amazon/windows/published/index.ts';
import { uncounted as amazonUncounted } from './amazon/windows/uncounted.ts';
import { published as ebay } from './ebay/windows/published.ts';
import { published as etsy } from './etsy/windows/published.ts';
import { published as merchant } from './merchant/windows/published/index.ts';
import { published as shopee } from './shopee/windows/published.ts';
import { published as temu } from './temu/windows/published.ts';
import { published as tiktokShop } from './tiktok-shop/windows/published.ts';
import { published as walmart } from './walmart/windows/published.ts';
import { uncounted as walmartUncounted } from './walmart/windows/uncounted.ts';

/** What the portals publish, with or without a clock. */
export const publishedRules: Readonly<Record<Portal, PublishedRules>> = {
  amazon,
  aliexpress,
  merchant,
  ebay,
  walmart,
  etsy,
  shopee,
  'tiktok-shop': tiktokShop,
  temu,
};

/** Published numbers that no date of a case starts, by portal. */
export const uncountedRules: Readonly<Partial<Record<Portal, readonly UncountedRule[]>>> = {
  amazon: amazonUncounted,
  aliexpress: aliexpressUncounted,
  walmart: walmartUncounted,
};
