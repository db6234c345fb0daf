import type { CompliancePack } from '../../../core/compliance/pack.ts';
import { carrierHosts } from '../../carrier-hosts.ts';
import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { it } from './lexicon/it.ts';
import { ja } from './lexicon/ja.ts';
import { zh } from './lexicon/zh.ts';
import { rules } from './rules.ts';
import { voice } from './voice.ts';

/** What Amazon lets a seller write: rules, words in seven languages, hosts and lengths. */
export const amazonCompliance: CompliancePack = {
  portal: 'amazon',
  voice,
  rules,
  lexicons: [en, de, fr, it, es, ja, zh],
  // Amazon's own hosts in every country, and carriers: secure links needed for the order are allowed (AMZ-CM-FORBIDDEN-CONTENT).
  allowedHosts: ['amazon.', 'a.co', 'amzn.to', 'amzn.eu', 'amzn.asia', 'media-amazon.com', ...carrierHosts],
  hostEndings: [
    'com',
    'net',
    'org',
    'info',
    'biz',
    'shop',
    'store',
    'online',
    'site',
    'app',
    'io',
    'me',
    'co',
    'eu',
    'uk',
    'de',
    'fr',
    'it',
    'es',
    'jp',
    'cn',
    'ca',
    'au',
    'mx',
    'br',
    'nl',
    'at',
    'ch',
    'pl',
    'se',
    'ie',
    'tv',
    'ly',
    'club',
    'vip',
    'xyz',
    'example',
    'hk',
    'tw',
    'sg',
    'cc',
    'gl',
    'gg',
  ],
  limits: { 'buyer-message': 2000, 'review-contact': 2000 },
  countries: {
    US: 'US',
    CA: 'CA',
    MX: 'MX',
    BR: 'BR',
    UK: 'GB',
    DE: 'DE',
    FR: 'FR',
    IT: 'IT',
    ES: 'ES',
    NL: 'NL',
    BE: 'BE',
    SE: 'SE',
    PL: 'PL',
    TR: 'TR',
    AE: 'AE',
    SA: 'SA',
    EG: 'EG',
    IN: 'IN',
    JP: 'JP',
    AU: 'AU',
    SG: 'SG',
    IE: 'IE',
  },
};
