import type { Portal } from '../core/model/names.ts';
import type { StoreClocks } from '../core/windows/rule.ts';
import { aliexpressStores } from './aliexpress/stores.ts';
import { amazonStores } from './amazon/stores.ts';
import { ebayStores } from './ebay/stores.ts';
import { etsyStores } from './etsy/stores.ts';
import { merchantStores } from './merchant/stores.ts';
import { shopeeStores } from './shopee/stores.ts';
import { temuStores } from './temu/stores.ts';
import { tiktokShopStores } from './tiktok-shop/stores.ts';
import { walmartStores } from './walmart/stores.ts';

/** The stores of every portal with their zones: what a list needs to tell days, without the rules. */
export const storeClocks: Readonly<Record<Portal, StoreClocks>> = {
  amazon: amazonStores,
  aliexpress: aliexpressStores,
  merchant: merchantStores,
  ebay: ebayStores,
  walmart: walmartStores,
  etsy: etsyStores,
  shopee: shopeeStores,
  'tiktok-shop': tiktokShopStores,
  temu: temuStores,
};
