import type { PublishedRules } from '../../../core/windows/published.ts';

/** What TikTok Shop publishes about feedback, requests and messages. */
export const published = {
  'tts.review.leave': {
    title: 'Leaving a review',
    statement: 'A buyer can review within 60 days of delivery, and edit or delete the review at any time.',
    where: 'US',
    source: 'https://seller-us.tiktok.com/university/essay?identity=1&knowledge_id=153963492919083',
    sourceTitle: 'TikTok Shop Academy: product reviews',
    sourceDate: 'undated copy',
    confidence: 'high',
    status: 'current',
  },
  'tts.dispute.open': {
    title: 'Buyer escalates',
    statement: 'After the seller rejected a request the buyer can take it to the platform within 10 days.',
    where: 'US',
    source: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3985068541478658',
    sourceTitle: 'TikTok Shop Academy: disputes',
    sourceDate: '2025-11-11',
    confidence: 'high',
    status: 'current',
  },
  'tts.dispute.appeal': {
    title: 'Appeal of a dispute',
    statement:
      'The seller can appeal within 21 days of the decision; in Vietnam within 15 calendar days of the refund.',
    where: 'US; VN apart',
    source: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3985068541478658',
    sourceTitle: 'TikTok Shop Academy: disputes',
    sourceDate: '2025-11-11',
    confidence: 'high',
    status: 'current',
  },
  'tts.review.no_ask': {
    title: 'No asking for changes',
    statement:
      'Sellers must not ask for a change or removal of a review, offer anything for one, or ask selected buyers only.',
    where: 'US',
    source: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4451321470682882&lang=en',
    sourceTitle: 'TikTok Shop Academy: review policy',
    sourceDate: '2025-10-24',
    confidence: 'high',
    status: 'prohibition',
  },
} as const satisfies PublishedRules;
