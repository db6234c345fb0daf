import type { VoiceReading } from '../../../core/compliance/pack.ts';

const ask = 'ask-to-change-or-remove';

/** Labels of the reply corpus and the rules they stand for. Thresholds: found on replies that were held out of the training. */
export const voice: VoiceReading = {
  labels: {
    fine: null,
    'neutral-invitation': null,
    'incentive-for-feedback': { rule: 'incentive-for-feedback' },
    [ask]: { rule: ask },
    // AMZ-FB-NOTIFY-OK: tolerated about seller feedback, not in Japan and not about product reviews.
    'change-notice': { rule: ask, level: 'warn', strict: { marketplaces: ['JP'], channels: ['review-contact'] } },
    'ask-positive-rating': { rule: 'ask-positive-rating' },
    'conditional-ask': { rule: 'conditional-ask' },
    'repeat-request': { rule: 'repeat-request' },
    'off-platform': { rule: 'off-platform' },
    'contact-details': { rule: 'contact-details' },
    'maker-contact': { rule: 'contact-details', level: 'warn' },
    'external-link': { rule: 'external-link' },
    marketing: { rule: 'marketing' },
    'threat-or-blame': { rule: 'threat-or-blame' },
    'buyer-personal-information': { rule: 'buyer-personal-information' },
    admission: { rule: 'admission' },
  },
  wrong: 0.5,
  further: 0.3,
  loud: 0.4,
  echo: 0.1,
};
