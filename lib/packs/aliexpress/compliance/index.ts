import type { CompliancePack } from '../../../core/compliance/pack.ts';
import { amazonCompliance } from '../../amazon/compliance/index.ts';
import { carrierHosts } from '../../carrier-hosts.ts';
import { rules } from './rules.ts';
import { withOwnWords } from './words.ts';

/** What AliExpress lets a seller write: own rules and words, the shared lexicons and voice. No source gives a length. */
export const aliexpressCompliance: CompliancePack = {
  portal: 'aliexpress',
  voice: amazonCompliance.voice,
  rules,
  lexicons: withOwnWords(amazonCompliance.lexicons),
  allowedHosts: ['aliexpress.', 'aliexpress-media.com', 'alicdn.com', ...carrierHosts],
  hostEndings: amazonCompliance.hostEndings,
  limits: {},
  countries: {},
};
