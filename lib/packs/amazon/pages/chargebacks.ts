import { caseLabels } from './case-words.ts';

const { orderId, claimOpenedDate, replyByDate, notifiedDate, orderDate } = caseLabels;
const { amountInDispute, claimReason, claimStatus } = caseLabels;

/**
 * Chargebacks, as data. Source: a public author's code and picture of 2023-09 (`#chargebacksTable`, `#explanatory-msg`,
 * heading, tabs, the empty sentence); the columns are inferred from the fields of the data it loads.
 */
export const chargebacksPage = {
  updated: '2026-11-22',
  path: /^(?:\/gp)?\/chargebacks(?:\/|$)/,
  table: '#chargebacksTable',
  markers: '#chargebacksTable, #explanatory-msg',
  headings: [
    'chargebacks',
    'chargeback claims',
    '信用卡拒付',
    '拒付',
    'rückbuchungen',
    'contestations',
    'チャージバック',
  ],
  empty: ['you have no chargebacks', '您没有拒付', '没有拒付', 'keine rückbuchungen', 'aucune contestation'],
  labels: { orderId, claimOpenedDate, replyByDate, notifiedDate, orderDate, amountInDispute, claimReason, claimStatus },
} as const;
