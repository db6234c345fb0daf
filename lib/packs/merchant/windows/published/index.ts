import type { PublishedRules } from '../../../../core/windows/published.ts';

const OWN_POLICY = "the shop's own return policy (settings of the shop)";

/** Summary of the Chinese consumer law and of the rules on seven-day returns, 2026-03-05. */
const CONSUMER_LAW = 'https://www.lsnews.net/shbk/202603/127362.html';

/** What a shop promises its buyers, with the values of a sample shop; a shop may change each. */
export const published = {
  'merchant.noReasonReturn': {
    title: 'Return without a reason',
    statement:
      'Goods tried on but not worn, complete and fit for resale, can be returned without a reason within 7 days of signing for the parcel. The law asks for no less.',
    where: 'CN',
    source: OWN_POLICY,
    sourceTitle: 'Return policy of a sample shop',
    sourceDate: 'undated',
    moreSources: [CONSUMER_LAW],
    confidence: 'medium',
    status: 'current',
    conflict:
      'A blog counts the day of signing as the first day; the regulation counts from the day after. The later reading is the default, the other a setting.',
  },
  'merchant.noReasonExchange': {
    title: 'Exchange without a reason',
    statement:
      'Goods in the same condition can be exchanged within 30 days of signing for the parcel; the price difference is paid or refunded.',
    where: 'CN',
    source: OWN_POLICY,
    sourceTitle: 'Return policy of a sample shop',
    sourceDate: 'undated',
    confidence: 'medium',
    status: 'current',
  },
  'merchant.refund': {
    title: 'Refund',
    statement: 'A refund goes back to the account that paid within 7 days of the returned goods arriving.',
    where: 'CN',
    source: OWN_POLICY,
    sourceTitle: 'Return policy of a sample shop',
    sourceDate: 'undated',
    moreSources: [CONSUMER_LAW],
    confidence: 'medium',
    status: 'current',
  },
  'merchant.inspection': {
    title: 'Inspection',
    statement: 'Returned goods are looked over within one to two business days of arriving.',
    where: 'CN',
    source: OWN_POLICY,
    sourceTitle: 'Return policy of a sample shop',
    sourceDate: 'undated',
    confidence: 'medium',
    status: 'current',
  },
  'merchant.warranty': {
    title: 'Warranty',
    statement: 'Faults of the goods are made good for 90 days after purchase.',
    where: 'CN',
    source: OWN_POLICY,
    sourceTitle: 'Return policy of a sample shop',
    sourceDate: 'undated',
    confidence: 'medium',
    status: 'current',
  },
} as const satisfies PublishedRules;
