import { caseLabels } from './case-words.ts';

const { orderId, claimOpenedDate, replyByDate, informationRequestedDate, decidedDate } = caseLabels;
const { amountInDispute, claimReason, claimStatus, orderDate } = caseLabels;

/**
 * A-to-z Guarantee claims, as data. Nobody has published what this page is made of: only addresses, headings, tabs and
 * buttons are known from help pages and articles up to 2026-11. Rows are found by their order ids.
 */
export const aToZClaimsPage = {
  updated: '2026-11-22',
  path: /^\/gp\/guarantee-claims(?:\/|$)|^\/guarantee-claims(?:\/|$)/,
  headings: [
    'a-to-z guarantee claims',
    'a-to-z claims',
    '亚马逊商城交易保障索赔',
    'a-bis-z-garantieanträge',
    'réclamations au titre de la garantie a à z',
    'reclami dalla a alla z',
    'reclamaciones de garantía de la a a la z',
    'amazonマーケットプレイス保証申請',
    'マーケットプレイス保証',
  ],
  empty: ['you have no claims', 'no claims', '没有索赔', 'keine anträge', 'aucune réclamation', 'nessun reclamo'],
  labels: {
    orderId,
    claimOpenedDate,
    replyByDate,
    informationRequestedDate,
    decidedDate,
    orderDate,
    amountInDispute,
    claimReason,
    claimStatus,
  },
} as const;
