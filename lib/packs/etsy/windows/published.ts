import type { PublishedRules } from '../../../core/windows/published.ts';

/** What Etsy publishes about feedback, requests and messages. */
export const published = {
  'etsy.review.leave': {
    title: 'Leaving a review',
    statement:
      'A buyer can leave a review for 100 days after delivery or the estimated delivery, and edit it as often as wanted within them.',
    where: 'ALL',
    source: 'https://help.etsy.com/hc/en-us/articles/360000572708',
    sourceTitle: 'Etsy help: reviews',
    sourceDate: 'current copy, undated',
    confidence: 'high',
    status: 'current',
  },
  'etsy.review.report': {
    title: 'Reporting a review',
    statement:
      'A review can be reported once, until 100 days after the estimated delivery date. Grounds: private information; obscene, racist or harassing words; discrimination; medical claims; advertising or spam; only things outside the seller’s control; threats or extortion; shilling.',
    where: 'ALL',
    source: 'https://help.etsy.com/hc/en-us/articles/360000442208-How-to-Report-a-Review',
    sourceTitle: 'Etsy help: how to report a review',
    sourceDate: 'copy, undated',
    confidence: 'high',
    status: 'current',
  },
  'etsy.review.edit_lock': {
    title: 'A response locks the review',
    statement:
      'A buyer can no longer edit a review of three stars or less once the seller responded to it, nor while a case is open.',
    where: 'ALL',
    source: 'https://help.etsy.com/hc/pl/articles/115015440427-Unable-to-Leave-a-Review',
    sourceTitle: 'Etsy help: unable to leave a review',
    sourceDate: 'copy, undated',
    confidence: 'high',
    status: 'current',
  },
} as const satisfies PublishedRules;
