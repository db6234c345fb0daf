import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: 'お世話になっております。\n\nご注文番号 {orderId}[[（{item}）]]の件でご連絡いたします。',
  closing: '何卒よろしくお願い申し上げます。',
};

const phrases: Phrases = {
  after: { signedAt: 'お受け取りのご署名', shippedAt: '発送', purchasedAt: 'ご注文' },
  warrantyFrom: {
    signedAt: '[[{deliveredOn}の]]お受け取りのご署名',
    shippedAt: '[[{shippedOn}の]]発送',
    purchasedAt: '[[{orderedOn}の]]ご購入',
  },
  freightPayer: { merchant: '当店の負担', customer: '差出人様のご負担' },
  caps: {
    one: '{regions}：{cap}',
    noLimit: '上限なし',
    names: '・',
    between: '、',
    elsewhere: 'その他の地域',
    everywhere: '全地域',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `商品は、{returnFrom}から{returnDays}日以内であれば、理由を問わずご返品いただけます。試着のみで、説明書、保証書、タグ、納品書、外箱などがすべてそろっていることが条件です。この場合の送料は{freightPayer}となり、着払いおよび船便のお荷物はお受け取りできません。返金は、商品の到着から{refundDays}日以内に、お支払い元の口座へ行います。`,
    brief: `試着のみで付属品がそろった商品は、{returnFrom}から{returnDays}日以内にご返品いただけます。返金は、商品の到着から{refundDays}日以内に、お支払い元の口座へ行います。`,
  },
  'shop-exchange': {
    warm: `試着のみで付属品がそろった商品は、{exchangeFrom}から{exchangeDays}日以内に交換いただけます。価格の差額は、お支払いまたは返金で調整いたします。ご希望のサイズまたは型番をお知らせください。{answerBy}までにご返答いたします。`,
    brief: `試着のみで付属品がそろった商品は、{exchangeFrom}から{exchangeDays}日以内に交換いただけます。ご希望のサイズまたは型番をお知らせください。{answerBy}までにご返答いたします。`,
  },
  'shop-freight-fault': {
    warm: `商品に不具合がございましたので、返送料は当店が負担いたします。恐れ入りますが一度お立て替えのうえ、送り状番号と送り状のお写真をお送りください。お立て替え分をお返しいたします。[[地域ごとの上限は、{freightCaps}です。上限を超える分は対象外ですので、発送前に料金をお確かめください。]]`,
    brief: `この返品の送料は当店が負担いたします。[[地域ごとの上限は、{freightCaps}です。]]送り状番号と送り状のお写真をお送りください。`,
  },
  'shop-freight-choice': {
    warm: `商品に不具合がないため、この返品の送料は差出人様のご負担となります。着払いおよび船便のお荷物はお受け取りできませんので、ご注意ください。発送後に送り状番号をお知らせいただければ、到着を確認いたします。`,
    brief: `商品に不具合がないため、この返品の送料は差出人様のご負担となります。着払いおよび船便のお荷物はお受け取りできません。`,
  },
  'shop-return-received': {
    warm: `ご返品の商品が[[{actionOn}に]]当店に届きました。{inspectionDays}営業日以内に確認いたします。返金は、到着から{refundDays}日以内に、お支払い元の口座へ行います。`,
    brief: `ご返品の商品が届きました。{inspectionDays}営業日以内に確認し、到着から{refundDays}日以内に、お支払い元の口座へ返金いたします。`,
  },
  'shop-warranty': {
    warm: `商品に不具合が生じ、誠に申し訳ございません。保証期間は{warrantyFrom}から{warrantyDays}日間です。症状をお知らせのうえ、お写真を添付してください。修理または新しい商品での対応を、{answerBy}までにご返答いたします。`,
    brief: `保証期間は{warrantyFrom}から{warrantyDays}日間です。症状をお知らせのうえ、お写真を添付してください。{answerBy}までにご返答いたします。`,
  },
};

export const wording: ShopWording = { language: 'ja', letter, phrases, texts };
