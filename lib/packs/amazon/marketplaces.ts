import type { Marketplace } from '../../core/model/marketplace.ts';
import { type StoreCode, storeDomains, storesByOrderId } from './store-hints.ts';

const SATURDAY_SUNDAY = [6, 7] as const;
const FRIDAY_SATURDAY = [5, 6] as const;

const store = (
  code: StoreCode,
  marketplaceId: string,
  timeZone: string,
  language: string,
  names: readonly string[],
  more: Partial<Marketplace> = {},
): Marketplace => ({
  code,
  marketplaceId,
  timeZone,
  language,
  orderIdPrefixes: Object.keys(storesByOrderId).filter((start) => storesByOrderId[start] === code),
  salesChannels: [storeDomains[code], ...names],
  weekend: SATURDAY_SUNDAY,
  europe: false,
  ...more,
});

const europe = { europe: true };

/**
 * Amazon's stores. Ids: public seller tools, collected 2026-11. No Amazon text names a time
 * zone for its clocks; the zone is the store's own, US, CA and MX by convention Los Angeles.
 */
export const marketplaces: readonly Marketplace[] = [
  store('US', 'ATVPDKIKX0DER', 'America/Los_Angeles', 'en', ['united states', '美国']),
  store('CA', 'A2EUQ1WTGCTBG2', 'America/Los_Angeles', 'en', ['canada', '加拿大']),
  store('MX', 'A1AM78C64UM0Y8', 'America/Los_Angeles', 'es', ['mexico', 'méxico', '墨西哥']),
  store('BR', 'A2Q3Y263D00KWC', 'America/Sao_Paulo', 'pt', ['brazil', 'brasil', '巴西']),
  store('UK', 'A1F83G8C2ARO7P', 'Europe/London', 'en', ['united kingdom', '英国'], europe),
  store('DE', 'A1PA6795UKMFR9', 'Europe/Berlin', 'de', ['germany', 'deutschland', '德国'], europe),
  store('FR', 'A13V1IB3VIYZZH', 'Europe/Paris', 'fr', ['france', '法国'], europe),
  store('IT', 'APJ6JRA9NG5V4', 'Europe/Rome', 'it', ['italy', 'italia', '意大利'], europe),
  store('ES', 'A1RKKUPIHCS9HS', 'Europe/Madrid', 'es', ['spain', 'españa', '西班牙'], europe),
  store('NL', 'A1805IZSGTT6HS', 'Europe/Amsterdam', 'nl', ['netherlands', 'nederland', '荷兰'], europe),
  store('SE', 'A2NODRKZP88ZB9', 'Europe/Stockholm', 'sv', ['sweden', 'sverige', '瑞典'], europe),
  store('PL', 'A1C3SOZRARQ6R3', 'Europe/Warsaw', 'pl', ['poland', 'polska', '波兰'], europe),
  store('BE', 'AMEN7PMS3EDWL', 'Europe/Brussels', 'fr', ['belgium', 'belgië', 'belgique', '比利时'], europe),
  store('IE', 'A28R8C7NBKEWEA', 'Europe/Dublin', 'en', ['ireland', '爱尔兰'], europe),
  store('TR', 'A33AVAJ2PDY3EV', 'Europe/Istanbul', 'tr', ['turkey', 'türkiye', '土耳其']),
  store('ZA', 'AE08WJ6YKNBMC', 'Africa/Johannesburg', 'en', ['south africa', '南非']),
  store('EG', 'ARBP9OOSHTCHU', 'Africa/Cairo', 'ar', ['egypt', '埃及']),
  store('SA', 'A17E79C6D8DWNP', 'Asia/Riyadh', 'ar', ['saudi arabia', '沙特阿拉伯'], {
    weekend: FRIDAY_SATURDAY,
  }),
  store('AE', 'A2VIGQ35RCS4UG', 'Asia/Dubai', 'en', ['united arab emirates', '阿联酋']),
  store('IN', 'A21TJRUUN4KGV', 'Asia/Kolkata', 'en', ['india', '印度']),
  store('JP', 'A1VC38T7YXB528', 'Asia/Tokyo', 'ja', ['japan', '日本']),
  store('AU', 'A39IBJ37TRP1C6', 'Australia/Sydney', 'en', ['australia', '澳大利亚']),
  store('SG', 'A19VAU5U5O7RUS', 'Asia/Singapore', 'en', ['singapore', '新加坡']),
];
