import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `注文番号{orderId}。{shippedOn}に[[（出荷期限{shipBy}より前に）]]{carrier}へ引き渡し、追跡番号は{tracking}です。配送会社の記録では{deliveredOn}に注文の住所へ配達が完了しております。

[[購入者様からは{contactedOn}にご連絡があり、{repliedOn}に回答いたしました。]]添付：出荷証明、配達証明、購入者様とのやり取り。`,
    brief: `注文番号{orderId}：{shippedOn}に{carrier}で出荷、追跡番号{tracking}、{deliveredOn}に配達完了。配達証明とやり取りを添付いたします。`,
  },
  'claim-refunded': {
    warm: `注文番号{orderId}。{refundedOn}に購入者様へ全額を返金いたしました[[（{amount}）]]。[[購入者様からは{contactedOn}にご連絡があり、{repliedOn}に回答しております。]]返金の証明を添付いたします。この内容に基づきご判断くださいますようお願いいたします。`,
    brief: `注文番号{orderId}：{refundedOn}に全額返金済みです。証明を添付いたします。この内容に基づきご判断ください。`,
  },
  'claim-appeal': {
    warm: `注文番号{orderId}。新しい情報がありますので、再度のご判断をお願いいたします。配送会社により{deliveredOn}の配達が確認されました（追跡番号{tracking}）。証明書と{shippedOn}の出荷証明を添付いたします。提出済みの内容は繰り返しません。`,
    brief: `注文番号{orderId}：新たに{deliveredOn}の配達証明を添付いたします（追跡番号{tracking}）。`,
  },
  'chargeback-delivered': {
    warm: `注文番号{orderId}[[（{orderedOn}注文）]]。{shippedOn}に{carrier}で出荷し、追跡番号は{tracking}、{deliveredOn}に注文の住所へ配達が完了しております。添付：注文内容、出荷証明、配達証明、購入者様とのすべてのメッセージ。`,
    brief: `注文番号{orderId}：{shippedOn}に{carrier}で出荷、追跡番号{tracking}、{deliveredOn}に配達完了。資料を添付いたします。`,
  },
  'review-choice': {
    warm: `商品がご期待に沿えず、誠に申し訳ございません。ブランドとして対応させていただきたく、下記よりお選びください。

1. 全額返金
2. 当店の負担で新しい商品をお送りする

番号のみのご返信で結構です。`,
    brief: `商品がご期待に沿えず、申し訳ございません。ブランドとして、全額返金または新しい商品のいずれかをご用意いたします。`,
  },
  'review-support': {
    warm: `商品の不具合でご不便をおかけし、申し訳ございません。ブランドとしてお手伝いいたします。症状といつ頃からかをお知らせください。サポート担当より{answerBy}までに解決策をご案内いたします。`,
    brief: `商品でご不便をおかけし、申し訳ございません。症状をお知らせください。サポート担当より{answerBy}までにご案内いたします。`,
  },
};
