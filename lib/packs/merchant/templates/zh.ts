import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: '您好！\n\n关于您的订单 {orderId}[[（{item}）]]：',
  closing: '祝您生活愉快！',
};

const phrases: Phrases = {
  after: { signedAt: '签收', shippedAt: '发货', purchasedAt: '下单' },
  warrantyFrom: {
    signedAt: '签收之日[[（{deliveredOn}）]]',
    shippedAt: '发货之日[[（{shippedOn}）]]',
    purchasedAt: '购买之日[[（{orderedOn}）]]',
  },
  freightPayer: { merchant: '我们', customer: '寄件人' },
  caps: {
    one: '{regions}{cap}',
    noLimit: '不限',
    names: '、',
    between: '；',
    elsewhere: '其余地区',
    everywhere: '所有地区',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `自{returnFrom}之日起{returnDays}天内，您可以无理由退货。商品须仅试用、未使用，并保持说明书、保修卡、吊牌、发票和外包装齐全。无质量问题的退货，运费由{freightPayer}承担；到付件和平邮件无法签收。我们收到商品后{refundDays}天内，款项退回原支付账户。`,
    brief: `自{returnFrom}之日起{returnDays}天内，商品仅试用且配件齐全，即可无理由退货。我们收到商品后{refundDays}天内，款项退回原支付账户。`,
  },
  'shop-exchange': {
    warm: `自{exchangeFrom}之日起{exchangeDays}天内，商品仅试用且配件齐全，即可换货，差价多退少补。请告诉我们您需要的尺码或型号，我们会在{answerBy}前答复您。`,
    brief: `自{exchangeFrom}之日起{exchangeDays}天内，商品仅试用且配件齐全，即可换货。请告诉我们您需要的尺码或型号，我们会在{answerBy}前答复。`,
  },
  'shop-freight-fault': {
    warm: `商品存在质量问题，退货运费由我们承担。请您先垫付，并把运单号和运单照片发给我们，我们会为您报销[[，上限：{freightCaps}。超出部分不在报销范围内，寄出前请留意运费]]。`,
    brief: `这次退货的运费由我们承担[[，上限：{freightCaps}]]。请把运单号和运单照片发给我们。`,
  },
  'shop-freight-choice': {
    warm: `商品没有质量问题，这次退货的运费由寄件人承担。请不要使用到付或平邮，否则我们无法签收。寄出后请把运单号发给我们，方便我们留意查收。`,
    brief: `商品没有质量问题，这次退货的运费由寄件人承担。到付件和平邮件无法签收。`,
  },
  'shop-return-received': {
    warm: `您退回的商品已[[于{actionOn}]]寄到。我们会在{inspectionDays}个工作日内验货，并在收到后{refundDays}天内把款项退回原支付账户。`,
    brief: `您退回的商品已寄到。我们会在{inspectionDays}个工作日内验货，并在收到后{refundDays}天内把款项退回原支付账户。`,
  },
  'shop-warranty': {
    warm: `很抱歉商品出现了故障。自{warrantyFrom}起{warrantyDays}天内享受保修。请描述故障现象并附上照片，我们会在{answerBy}前答复您，为您维修或更换新品。`,
    brief: `自{warrantyFrom}起{warrantyDays}天内享受保修。请描述故障并附上照片，我们会在{answerBy}前答复您。`,
  },
};

export const wording: ShopWording = { language: 'zh', letter, phrases, texts };
