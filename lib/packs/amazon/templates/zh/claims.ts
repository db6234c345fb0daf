import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `订单{orderId}。包裹于{shippedOn}交给{carrier}[[，早于最迟发货日{shipBy}]]，运单号{tracking}。承运商显示已于{deliveredOn}送达订单地址。

[[买家于{contactedOn}来信，我们于{repliedOn}答复。]]附件：发货凭证、妥投凭证、与买家的沟通记录。`,
    brief: `订单{orderId}：{shippedOn}由{carrier}发出，运单号{tracking}，{deliveredOn}送达。附妥投凭证和沟通记录。`,
  },
  'claim-refunded': {
    warm: `订单{orderId}。我们已于{refundedOn}向买家全额退款[[（{amount}）]]。[[买家于{contactedOn}来信，我们于{repliedOn}答复。]]附退款凭证。请亚马逊据此作出决定。`,
    brief: `订单{orderId}：已于{refundedOn}全额退款，附凭证。请亚马逊据此作出决定。`,
  },
  'claim-appeal': {
    warm: `订单{orderId}。因有新的信息，请重新作出决定：承运商确认包裹已于{deliveredOn}送达，运单号{tracking}。凭证见附件，另附{shippedOn}的发货凭证。此前提交的内容不再重复。`,
    brief: `订单{orderId}：新附承运商确认，包裹已于{deliveredOn}送达，运单号{tracking}。`,
  },
  'chargeback-delivered': {
    warm: `订单{orderId}[[（{orderedOn}下单）]]。商品于{shippedOn}由{carrier}发出，运单号{tracking}，并于{deliveredOn}送达订单地址。附件：订单信息、发货凭证、妥投凭证以及与买家的全部消息。`,
    brief: `订单{orderId}：{shippedOn}由{carrier}发出，运单号{tracking}，{deliveredOn}送达。材料见附件。`,
  },
  'review-choice': {
    warm: `很抱歉我们的产品没有达到您的期望。作为品牌方，我们希望妥善处理。请您选择：

1. 全额退款
2. 由我们承担费用换一台新的

只需回复数字即可。`,
    brief: `很抱歉我们的产品让您失望。作为品牌方，我们可以为您全额退款或换新，由您选择。`,
  },
  'review-support': {
    warm: `很抱歉我们的产品给您带来困扰。作为品牌方，我们愿意提供帮助。请告诉我们具体情况和开始的时间，客服会在{answerBy}前给出解决方案。`,
    brief: `很抱歉我们的产品给您带来困扰。请告诉我们具体情况，客服会在{answerBy}前答复。`,
  },
};
