import type { CompliancePack } from '../../../core/compliance/pack.ts';
import { amazonCompliance } from '../../amazon/compliance/index.ts';
import { borrowed } from '../../borrowed-rules.ts';
import { carrierHosts } from '../../carrier-hosts.ts';
import { sources } from './sources.ts';

/**
 * What a shop of its own should write: courteous, nothing for a rating, no personal data in public. Its own contact
 * details, links and offers are its own affair.
 */
export const merchantCompliance: CompliancePack = {
  portal: 'merchant',
  voice: amazonCompliance.voice,
  rules: borrowed(
    amazonCompliance.rules,
    { 'buyer-message': ['buyer-message'], 'public-response': ['evaluation-reply', 'public-response'] },
    {
      'threat-or-blame': { source: sources.consumer },
      'incentive-for-feedback': { source: sources.unfairCompetition },
      'ask-to-change-or-remove': { source: sources.unfairCompetition, level: 'warn' },
      'ask-positive-rating': { source: sources.unfairCompetition, level: 'warn' },
      'buyer-personal-information': { source: sources.personalInformation },
    },
  ),
  lexicons: amazonCompliance.lexicons,
  allowedHosts: carrierHosts,
  hostEndings: amazonCompliance.hostEndings,
  limits: {},
  countries: { CN: 'CN' },
};
