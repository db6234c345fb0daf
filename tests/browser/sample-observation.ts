import type { Observation } from '../../lib/core/model/observation.ts';

/** An observation of a feedback row, with whatever a test wants to differ. */
export const feedbackSeen = (
  orderId: string,
  facts: Observation['facts'] = {},
  observedAt = '2026-11-20T10:00:00.000Z',
): Observation => ({
  portal: 'amazon',
  kind: 'sellerFeedback',
  orderId,
  reader: { id: 'amazon.feedback-manager', version: 1 },
  observedAt,
  facts: {
    rating: 1,
    comments: 'The fabric is thin.',
    feedbackDate: { dates: ['2026-11-18'], text: '11/18/2026' },
    ...facts,
  },
  absent: {},
});
