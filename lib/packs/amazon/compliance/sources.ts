import type { LintRule } from '../../../core/compliance/pack.ts';

type Source = LintRule['source'];

/** Where each rule is written down; dates as the sources give them. */
export const sources = {
  incentive: {
    ruleId: 'AMZ-FB-INCENTIVE',
    href: 'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU&ref=efph_202126280_cont_202125690',
    date: 'undated stored copy of the live help page',
  },
  change: {
    ruleId: 'AMZ-RV-NO-CHANGE-ASK',
    href: 'https://sellercentral.amazon.com.br/seller-forums/discussions/t/fd158c27-2dea-4652-9727-7836aaf5c0f8',
    date: 'undated moderator post',
  },
  types: {
    ruleId: 'AMZ-CM-FORBIDDEN-TYPES',
    href: 'https://guide.cloudcommercegroup.com/en/articles/4480212-ccp-amazon-communication-guidelines-update',
    date: '2020-09/11',
  },
  content: {
    ruleId: 'AMZ-CM-FORBIDDEN-CONTENT',
    href: 'https://www.ecomengine.com/help/what-can-i-include-in-my-emails',
    date: '2020-2025',
  },
  code: {
    ruleId: 'AMZ-CM-CODE',
    href: 'https://www.webretailer.com/opinions/amazons-policy-clarification/',
    date: '2020-11; forum 2025-01',
  },
  channel: {
    ruleId: 'AMZ-CM-CHANNEL',
    href: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1',
    date: 'undated moderator post (2024-25)',
  },
  reply: {
    ruleId: 'AMZ-FB-REPLY',
    href: 'https://sellercentral.amazon.com/help/hub/reference/GFX3VZKQVANVXRRB',
    date: 'undated stored copy of the live help page',
  },
  important: {
    ruleId: 'AMZ-CM-IMPORTANT',
    href: 'https://sellercentral.amazon.sa/seller-forums/discussions/t/127a23ce-b7d7-48d3-b3c8-be5260ac8c12',
    date: 'undated post; reported before Prime Day (mid-2025)',
  },
  length: {
    ruleId: 'AMZ-CM-TEXTLEN',
    href: 'https://developer-docs.amazon.com/sp-api/docs/messaging-api-v1-model',
    date: 'current model',
  },
  orderId: {
    ruleId: 'AMZ-CM-ORDERID-LANG',
    href: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1',
    date: 'undated moderator post (2024-25)',
  },
} as const satisfies Record<string, Source>;
