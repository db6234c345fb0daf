import type { ContactLimits } from '../../core/replies/contact-limits.ts';

/** How often and how long a seller may write to a buyer on Amazon (Communication Guidelines as of 2020-11, stored copies). */
export const amazonContactLimits: ContactLimits = {
  portal: 'amazon',
  channels: ['buyer-message'],
  feedbackRequests: ['solved-notice'],
  // The seller's own memory, no rule of Amazon's: "already copied yesterday".
  sameReplyHours: 48,
  sources: { feedbackOnce: 'AMZ-CM-FORBIDDEN-TYPES', noResponse: 'AMZ-MSG-24H', proactive: 'AMZ-CM-30D' },
};
