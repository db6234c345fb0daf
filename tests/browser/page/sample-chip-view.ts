import type { ChipView } from '../../../lib/browser/chip-view.ts';

/** What the worker would answer for a row, with whatever a test wants to differ. */
export const chipView = (orderId: string, more: Partial<ChipView> = {}): ChipView => ({
  orderId,
  caseId: `amazon:sellerFeedback:${orderId}`,
  outcome: 'removable',
  ground: 'product-review',
  closesOn: '2027-02-16',
  label: 'Likely removable · 86 days',
  title: 'Likely removable until 16 February 2027',
  heading: 'Likely removable: product review',
  comment: [
    { text: 'The ', mark: null },
    { text: 'fabric', mark: 'proves' },
  ],
  why: ['The whole comment reviews the product.'],
  window: 'Removal request: open until 16 February 2027',
  next: 'Request removal in Feedback Manager, reason 203.',
  reply: { templateId: 'product', language: 'en', text: 'Dear customer', missing: null },
  words: {
    open: 'Open case',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    proves: 'proves',
    spoils: 'spoils',
    failed: 'Not copied',
  },
  ...more,
});
