import type { WindowPacks } from '../core/windows/rule.ts';
import { aliexpressWindows } from './aliexpress/windows/index.ts';
import { amazonWindows } from './amazon/windows/index.ts';
import { ebayWindows } from './ebay/windows/index.ts';
import { etsyWindows } from './etsy/windows/index.ts';
import { merchantWindows } from './merchant/windows/index.ts';
import { shopeeWindows } from './shopee/windows/index.ts';
import { temuWindows } from './temu/windows/index.ts';
import { tiktokShopWindows } from './tiktok-shop/windows/index.ts';
import { walmartWindows } from './walmart/windows/index.ts';

/** Every clock of every portal: the second argument of `windowsFor`. */
export const windowPacks: WindowPacks = {
  amazon: amazonWindows,
  aliexpress: aliexpressWindows,
  merchant: merchantWindows,
  ebay: ebayWindows,
  walmart: walmartWindows,
  etsy: etsyWindows,
  shopee: shopeeWindows,
  'tiktok-shop': tiktokShopWindows,
  temu: temuWindows,
};

/** The newest version among the packs: laid-down windows of an older one are laid anew. */
export const newestVersion: string =
  Object.values(windowPacks)
    .map(({ history: [newest] }) => newest.version)
    .sort()
    .at(-1) ?? '';
