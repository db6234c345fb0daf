import type { PublishedRules } from '../../../core/windows/published.ts';

/** What eBay publishes about feedback, requests and messages. */
export const published = {
  'ebay.feedback.leave': {
    title: 'Leaving feedback',
    statement: 'Feedback can be left within 60 days of the completed transaction.',
    where: 'ebay.com; taken for every site',
    source: 'https://www.businessinsider.com/how-to-leave-feedback-on-ebay',
    sourceTitle: 'How to leave feedback on eBay (news article)',
    sourceDate: '2019-11-13',
    confidence: 'medium',
    status: 'current',
  },
  'ebay.feedback.revision': {
    title: 'Revision request',
    statement:
      'The seller has 30 days from the feedback to settle the problem with the buyer and to send a revision request.',
    where: 'ebay.ca; taken for every site',
    source: 'https://ocsnext.ebay.ca/ocs/sr?query=1468',
    sourceTitle: 'eBay customer service: feedback revision',
    sourceDate: 'undated',
    confidence: 'medium',
    status: 'current',
  },
  'ebay.feedback.removal': {
    title: 'Removal of feedback',
    statement:
      'Feedback that breaks the policy is removed on request through Seller Help or by itself, within 24 hours of qualifying. Grounds: hate or violence; profane, adult or illegal content; political, religious or social opinion; threats; personal data; links or sales off eBay; infringement; pictures without meaning or bearing.',
    where: 'ebay.com',
    source: 'https://www.ebay.com/help/policies/feedback-policies/feedback-policies?id=4208',
    sourceTitle: 'eBay help: feedback policies',
    sourceDate: 'current copy, undated',
    confidence: 'high',
    status: 'current',
  },
  'ebay.case.respond': {
    title: 'Answering a request',
    statement:
      'The seller has 3 business days to answer a return request or an item-not-received request; then the buyer can ask eBay to step in.',
    where: 'ebay.co.uk; taken for every site',
    source: 'https://www.ebay.co.uk/help/buying/default/ask-ebay-to-step-in?id=4701',
    sourceTitle: 'eBay help: ask eBay to step in',
    sourceDate: 'current copy, undated',
    confidence: 'high',
    status: 'current',
  },
  'ebay.case.autoclose': {
    title: 'Idle requests close',
    statement: 'A request on which nobody acts closes after 21 business days.',
    where: 'ebay.co.uk; taken for every site',
    source: 'https://www.ebay.co.uk/help/buying/default/ask-ebay-to-step-in?id=4701',
    sourceTitle: 'eBay help: ask eBay to step in',
    sourceDate: 'current copy, undated',
    confidence: 'high',
    status: 'current',
  },
  'ebay.return.refund': {
    title: 'Refunding a return',
    statement: 'The seller refunds within 2 business days of the return being delivered.',
    where: 'ebay.co.uk; taken for every site',
    source: 'https://www.ebay.co.uk/help/buying/returns-refunds/ask-ebay-step-help-buyers?id=4701',
    sourceTitle: 'eBay help: ask eBay to step in and help',
    sourceDate: 'copy, undated',
    confidence: 'medium',
    status: 'current',
  },
  'ebay.case.appeal': {
    title: 'Appeal of a case',
    statement: 'A decision can be appealed with new information for 30 days after the case was closed.',
    where: 'ebay.co.uk; taken for every site',
    source: 'https://www.ebay.co.uk/help/buying/returns-refunds/ask-ebay-step-help-buyers?id=4701',
    sourceTitle: 'eBay help: ask eBay to step in and help',
    sourceDate: 'copy, undated',
    confidence: 'high',
    status: 'current',
  },
} as const satisfies PublishedRules;
