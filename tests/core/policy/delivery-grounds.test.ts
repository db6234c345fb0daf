import { describe, expect, it } from 'vitest';
import { FeedbackLine, subjectOf } from '../../../lib/cli/feedback-line.ts';
import { openSecondVoice } from '../../../lib/core/language/voices.ts';
import type { Assessment } from '../../../lib/core/model/assessment.ts';
import { assessFeedback } from '../../../lib/core/policy/assess.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';
import { type DeliveryComments, deliveryComments } from './delivery-comments.ts';

const second = openSecondVoice(await loadAspectWeights());

const CHANNELS = {
  byAmazon: { fulfillmentChannel: 'AFN', buyShipping: null, shippedOnTime: null },
  bySeller: { fulfillmentChannel: 'MFN', buyShipping: true, shippedOnTime: true },
} as const;

function assess(comments: string, marketplace: string, channel: keyof typeof CHANNELS): Assessment {
  const line = { id: 'own', portal: 'amazon', marketplace, rating: 1, comments, ...CHANNELS[channel] };
  const dates = { feedbackDate: '2026-11-09', asOf: '2026-11-21' };
  return assessFeedback(subjectOf(FeedbackLine.parse({ ...line, ...dates })), amazonPack, {
    seller: unknownSeller,
    second,
  });
}

/** Least share of comments on delivery alone that must be found in each language. */
const RECALL = 0.8;

describe('delivery grounds', () => {
  describe.each(Object.entries(deliveryComments))('%s', (_language, { marketplace, late, carrier, mixed }) => {
    const found = (texts: DeliveryComments['late'], channel: keyof typeof CHANNELS): number =>
      texts.filter((text) => assess(text, marketplace, channel).outcome === 'strike-through').length;

    it('finds comments on delivery alone', () => {
      expect(found([...late, ...carrier], 'byAmazon')).toBeGreaterThanOrEqual(RECALL * (late.length + carrier.length));
      expect(found(late, 'bySeller')).toBeGreaterThanOrEqual(RECALL * late.length);
    });

    it.each(mixed)('never claims delivery beside another subject: %s', (text) => {
      for (const channel of ['byAmazon', 'bySeller'] as const)
        expect(assess(text, marketplace, channel).outcome).not.toBe('strike-through');
    });
  });
});
