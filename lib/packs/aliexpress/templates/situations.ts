import type { Situation } from '../../template-house.ts';

const asked = { onRequest: true } as const;
const answer = ['ae.dispute.seller.respond', 'ae.message.conduct'] as const;
const evidence = [...answer, 'ae.dispute.decision.binding'] as const;
const once = ['ae.feedback.seller.reply', 'ae.message.conduct'] as const;
const message = ['ae.message.conduct', 'ae.message.reply_time'] as const;

/** What is written in a dispute: the decision stays the seller's, so all of it is offered on request only. */
export const disputes = {
  'dispute-accept-refund': { channel: 'dispute-message', when: asked, sources: answer },
  'dispute-accept-return': { channel: 'dispute-message', when: asked, sources: [...answer, 'ae.return.buyer.ship'] },
  'dispute-counter-part': { channel: 'dispute-message', when: asked, sources: answer },
  'dispute-evidence-delivered': { channel: 'dispute-message', when: asked, sources: evidence },
  'dispute-evidence-described': { channel: 'dispute-message', when: asked, sources: evidence },
  'dispute-evidence-transit': { channel: 'dispute-message', when: asked, sources: [...answer, 'ae.dispute.transit'] },
} as const satisfies Record<string, Situation>;

/** The one public reply to an evaluation: it names nobody, asks nothing and offers nothing. */
export const evaluations = {
  'evaluation-product': {
    channel: 'evaluation-reply',
    when: { aspects: ['product', 'condition', 'transit-damage', 'packaging', 'listing'] },
    sources: once,
  },
  'evaluation-late': {
    channel: 'evaluation-reply',
    when: { aspects: ['late', 'courier', 'seller-shipping'] },
    sources: once,
  },
  'evaluation-not-received': { channel: 'evaluation-reply', when: { aspects: ['courier'] }, sources: once },
  'evaluation-wrong-item': { channel: 'evaluation-reply', when: { aspects: ['order'] }, sources: once },
  'evaluation-neutral': { channel: 'evaluation-reply', when: {}, sources: once },
  'evaluation-thanks': { channel: 'evaluation-reply', when: {}, sources: once },
} as const satisfies Record<string, Situation>;

/** What keeps a worry from becoming a dispute. */
export const prevention = {
  'prevent-late': { channel: 'buyer-message', when: asked, sources: message },
  'prevent-tracking': { channel: 'buyer-message', when: asked, sources: message },
  'prevent-customs': { channel: 'buyer-message', when: asked, sources: message },
  'prevent-receipt': { channel: 'buyer-message', when: asked, sources: message },
} as const satisfies Record<string, Situation>;

export const situations: Readonly<Record<string, Situation>> = { ...disputes, ...evaluations, ...prevention };
