import { type AmazonAdvice, RATED } from './entry.ts';

/** Advice to trade something for a rating, a claim or an order. */
export const bargains: readonly AmazonAdvice[] = [
  {
    id: 'refund-for-removal',
    verdict: 'prohibited',
    rules: ['AMZ-FB-INCENTIVE', 'AMZ-LAW-FTC'],
    signs: [{ findings: ['incentive-for-feedback'], all: ['refund|money', RATED] }],
    drafts: [
      { language: 'en', text: 'If you delete your negative feedback, we will refund half of the price at once.' },
      { language: 'de', text: 'Wenn Sie Ihre negative Bewertung löschen, erstatten wir Ihnen die Hälfte des Preises.' },
      { language: 'fr', text: 'Si vous supprimez votre évaluation négative, nous vous remboursons la moitié du prix.' },
      { language: 'it', text: 'Se elimina il feedback negativo, le rimborsiamo metà del prezzo.' },
      { language: 'es', text: 'Si elimina su valoración negativa, le reembolsaremos la mitad del precio.' },
      { language: 'ja', text: '低い評価を削除していただければ、代金の半額を返金いたします。' },
      { language: 'zh', text: '如果您删除差评，我们马上退您一半货款。' },
    ],
  },
  {
    id: 'voucher-for-removal',
    verdict: 'prohibited',
    rules: ['AMZ-FB-INCENTIVE', 'AMZ-RV-PROHIBITED'],
    signs: [{ findings: ['incentive-for-feedback'], all: ['gift', RATED] }],
    drafts: [
      { language: 'en', text: 'Please change your rating and we will send you a gift card as a thank you.' },
      { language: 'de', text: 'Ändern Sie bitte Ihre Bewertung, dann erhalten Sie von uns einen Gutschein.' },
      { language: 'zh', text: '麻烦您修改评价，我们会送您一张礼品卡。' },
    ],
  },
  {
    id: 'free-product-for-review',
    verdict: 'prohibited',
    rules: ['AMZ-RV-PROHIBITED', 'AMZ-LAW-FTC'],
    signs: [
      {
        findings: ['incentive-for-feedback'],
        all: ['gift|replacement', 'review|rateUs'],
        none: ['alter', 'badRating'],
      },
      {
        words: {
          en: 'free product/sample/item/unit ~ review | review ~ free product/sample | product/products/item for ~ review/reviews | test our product ~ free',
          de: 'kostenlos* produkt/artikel/muster ~ rezension/bewertung | produkttester*',
          fr: 'produit gratuit ~ avis | gratuitement ~ avis | testeur* de produit',
          it: 'prodotto gratuito/gratis ~ recensione | gratis ~ recensione',
          es: 'producto gratis/gratuito ~ resena/opinion | gratis ~ resena/opinion',
          ja: '無料 ~ 商品 ~ レビュー | レビュー ~ 無料 | 無償 ~ レビュー',
          zh: '免费 ~ 评论 | 免费 ~ 测评 | 免费 ~ 评价 | 免费 ~ 写评 | 免评',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'We would like to send you a free product in exchange for your review.' },
      { language: 'fr', text: 'Recevez un produit gratuit contre votre avis sur Amazon.' },
      { language: 'ja', text: 'レビューを書いていただければ、商品を無料で差し上げます。' },
      { language: 'zh', text: '我们免费送您产品，请您写一条评论。' },
    ],
  },
  {
    id: 'claim-close-deal',
    verdict: 'prohibited',
    rules: ['AMZ-AZ-NO-CLOSE-DEAL', 'AMZ-FB-INCENTIVE'],
    signs: [{ findings: ['incentive-for-feedback'], all: ['claim', 'close'] }],
    drafts: [
      { language: 'en', text: 'We will refund you in full as soon as you close the A-to-z claim.' },
      { language: 'de', text: 'Sobald Sie den A-bis-z-Antrag zurückziehen, erstatten wir den vollen Betrag.' },
      { language: 'zh', text: '您撤销A-to-z索赔后，我们就全额退款。' },
    ],
  },
  {
    id: 'early-refund-against-rating',
    verdict: 'limited',
    rules: ['AMZ-FB-INCENTIVE', 'AMZ-CM-CODE'],
    signs: [
      {
        all: ['refund|money|replacement'],
        words: {
          en: 'so/that you ~ not/dont leave/post/write/rate | to avoid ~ negative/bad/feedback/review | not to leave ~ negative/bad/feedback | without leaving ~ negative/bad | please dont leave ~ negative/bad | do not leave ~ negative/bad',
          de: 'damit sie ~ keine ~ negative/schlechte | um eine negative/schlechte ~ zu vermeiden | keine negative/schlechte ~ bewertung/rezension',
          fr: 'pour eviter ~ negatif/negative/mauvais/mauvaise | ne laissez/laissiez pas ~ negatif/negative/mauvais/mauvaise',
          it: 'per evitare ~ negativo/negativa/negative | non lasci/lasciare ~ negativo/negativa',
          es: 'para evitar ~ negativa/negativo/mala | no deje/dejar ~ negativa/negativo/mala',
          ja: '低評価 ~ 避け | 悪い評価 ~ しないで | 低い評価 ~ つけないで | 低評価 ~ つけないで',
          zh: '不要 ~ 差评 | 别 ~ 差评 | 避免 ~ 差评 | 免得 ~ 差评 | 不留差评',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'We refund you today already, so please do not leave a negative feedback.' },
      { language: 'es', text: 'Le reembolsamos hoy mismo; por favor, no deje una valoración negativa.' },
      { language: 'zh', text: '我们今天就给您退款，请您不要留差评。' },
    ],
  },
  {
    id: 'gift-for-wrong-item',
    verdict: 'limited',
    rules: ['AMZ-CM-FORBIDDEN-TYPES', 'AMZ-FB-INCENTIVE'],
    signs: [
      {
        words: {
          en: 'wrong item/product/colour/color/size/model ~ gift/voucher/coupon/present | keep the wrong ~ gift/voucher/coupon | gift ~ keep ~ wrong | keep ~ wrong item/product/one',
          de: 'falsche/falschen/falscher artikel/ware ~ geschenk/gutschein | falschen artikel behalten',
          fr: 'mauvais article/produit ~ cadeau/bon | gardez le mauvais article/produit',
          it: 'articolo/prodotto sbagliato ~ regalo/buono | tenga ~ sbagliato',
          es: 'articulo/producto equivocado ~ regalo/vale/cupon | quedese ~ equivocado',
          ja: '間違った商品 ~ ギフト | 間違った商品 ~ お手元 | 誤送 ~ プレゼント',
          zh: '发错 ~ 礼物 | 发错 ~ 小礼品 | 错 ~ 留着 ~ 礼 | 发错 ~ 留下',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Sorry for the wrong item. Please keep the wrong one, a small gift is on its way.' },
      { language: 'zh', text: '我们发错了货，送您一份小礼物，发错的您留下吧。' },
    ],
  },
  {
    id: 'coupon-as-consolation',
    verdict: 'prohibited',
    rules: ['AMZ-CM-FORBIDDEN-TYPES', 'AMZ-CM-FORBIDDEN-CONTENT'],
    signs: [{ findings: ['marketing'] }],
    drafts: [
      { language: 'en', text: 'Sorry for the trouble. Use code SORRY20 for 20% off your next order in our shop.' },
      { language: 'it', text: 'Ci scusiamo. Usi il codice SCUSA20 per uno sconto del 20% sul prossimo ordine.' },
      { language: 'zh', text: '给您添麻烦了，下次购买使用优惠码 SORRY20 可享八折优惠。' },
    ],
  },
  {
    id: 'bought-orders',
    verdict: 'prohibited',
    rules: ['AMZ-RV-PROHIBITED', 'AMZ-LAW-FTC'],
    signs: [
      {
        words: {
          en: 'fake order/orders/review/reviews | brushing | bought reviews | buy reviews | refund ~ after ~ review/reviews via/through/by paypal | self review* | paid review/reviews',
          de: 'gekaufte/gefalschte/falsche rezensionen/bewertungen | scheinbestellung*',
          fr: 'faux avis | avis achetes | fausses commandes',
          it: 'recensioni false/finte/comprate | ordini finti/falsi',
          es: 'resenas falsas/compradas | pedidos falsos/ficticios',
          ja: 'サクラ | やらせ | レビュー購入 | 架空注文',
          zh: '刷单 | 刷评 | 刷好评 | 买评论 | 测评返 | 返现测评 | 刷销量',
        },
      },
    ],
    drafts: [
      {
        language: 'en',
        text: 'We are looking for partners who place fake orders and write reviews; all is paid back.',
      },
      { language: 'ja', text: 'サクラのレビューを書いてくださる方を探しています。' },
      { language: 'zh', text: '找人刷单做好评，测评返现。' },
    ],
  },
];
