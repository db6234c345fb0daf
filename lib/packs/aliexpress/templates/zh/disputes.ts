import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `订单 {orderId}。这笔订单给您带来了不便，非常抱歉。我们同意您在纠纷中提出的退款[[（{amount}）]]，商品无需寄回。款项由速卖通退回到您下单时使用的支付方式。`,
    brief: `订单 {orderId}：我们同意退款[[（{amount}）]]，商品无需寄回。`,
  },
  'dispute-accept-return': {
    warm: `订单 {orderId}。我们同意退货并全额退款。请在达成一致后{shipBackDays}天内，或在速卖通纠纷页面显示的日期之前寄出商品，并在页面填写运单号。退货地址见纠纷页面。包裹寄到后我们会确认收到退货，随后退款。`,
    brief: `订单 {orderId}：我们同意退货并全额退款。请在{shipBackDays}天内或页面显示的日期之前寄出商品，并填写运单号。`,
  },
  'dispute-counter-part': {
    warm: `订单 {orderId}。感谢您的说明和照片。我们看到了商品的问题，建议退款{amount}，商品由您保留。如果您更愿意退货，也可以选择退货并全额退款。两个方案都在本纠纷页面中，由您选择。`,
    brief: `订单 {orderId}：我们建议退款{amount}，商品由您保留；也可以选择退货并全额退款，由您决定。`,
  },
  'dispute-evidence-delivered': {
    warm: `订单 {orderId}。包裹于{shippedOn}交给{carrier}，运单号{tracking}。承运商记录显示包裹已于{deliveredOn}送达订单地址。现附上发货凭证、妥投凭证和物流轨迹。`,
    brief: `订单 {orderId}：{shippedOn}由{carrier}发出，运单号{tracking}，{deliveredOn}妥投。附妥投凭证。`,
  },
  'dispute-evidence-described': {
    warm: `订单 {orderId}。我们核对了订单与商品页面：型号、颜色和尺码与您所选的一致。现附上下单当日的商品页面和打包时拍摄的商品照片。如果您手中的商品与此不同，请在本纠纷中补充一张照片，我们会在{answerBy}前核实。`,
    brief: `订单 {orderId}：所发商品与商品页面一致，附商品页面和打包时的照片。如果您手中的商品不同，请补充照片，我们会在{answerBy}前核实。`,
  },
  'dispute-evidence-transit': {
    warm: `订单 {orderId}。包裹正在运输途中[[，由{carrier}承运]]，运单号{tracking}[[，预计{expectedOn}前送达]]。订单的承诺送达时间尚未结束。现附上物流轨迹。如果包裹未能在该时间内送达，我们会全额退款。`,
    brief: `订单 {orderId}：包裹正在运输途中，运单号{tracking}[[，预计{expectedOn}前送达]]。如未能在承诺时间内送达，我们会全额退款。`,
  },
};
