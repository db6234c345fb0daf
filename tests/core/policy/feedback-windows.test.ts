import { describe, expect, it } from 'vitest';
import { feedbackWindows } from '../../../lib/core/policy/feedback-windows.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';

const subject: FeedbackSubject = {
  marketplace: 'DE',
  rating: 1,
  comments: 'Defekt.',
  fulfillmentChannel: null,
  buyShipping: null,
  shippedOnTime: null,
  feedbackDates: ['2026-10-02'],
  orderDate: null,
  removalAction: null,
  struckThrough: null,
  arrivedOnTime: null,
  itemAsDescribed: null,
  customerService: null,
  asOf: '2026-11-05',
};

describe('the windows of a feedback', () => {
  it('run from the earlier of two possible dates', () => {
    const early = feedbackWindows({ ...subject, feedbackDates: ['2026-02-10', '2026-10-02'] }, amazonPack);
    expect(early).toEqual(feedbackWindows({ ...subject, feedbackDates: ['2026-02-10'] }, amazonPack));
  });

  it('throw for a day that does not exist', () => {
    expect(() => feedbackWindows({ ...subject, feedbackDates: ['2026-02-30'] }, amazonPack)).toThrow(RangeError);
  });
});
