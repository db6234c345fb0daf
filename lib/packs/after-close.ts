/**
 * What a seller can still do once a window of the list is over, by the rule's id: the end of a key under `ui:left`.
 * From the published rules of the packs: a removal request is no precondition of a response (Amazon, Etsy); a decision
 * can be appealed (AMZ-AZ-APPEAL-30D, ebay.case.appeal); feedback against eBay's policy is removed at any time
 * (ebay.feedback.removal); a late answer still counts for the buyer.
 */
export const afterClose: Readonly<Record<string, 'response' | 'appeal' | 'answer' | 'removal'>> = {
  'AMZ-AZ-INFO-48H-ROW': 'appeal',
  'AMZ-AZ-INFO-72H-US': 'appeal',
  'AMZ-AZ-SELLER-CONTACT-48H': 'answer',
  'AMZ-AZ-SELLER-CONTACT-72H': 'answer',
  'AMZ-FB-SELLER-REQUEST-90D': 'response',
  'AMZ-FB-ST-BUYSHIP': 'response',
  'AMZ-MSG-24H': 'answer',
  'AMZ-RET-RESP-24H': 'answer',
  'ebay.case.respond': 'appeal',
  'ebay.feedback.revision': 'removal',
  'etsy.review.report': 'response',
  'walmart.message': 'answer',
};
