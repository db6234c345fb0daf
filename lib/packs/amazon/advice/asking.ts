import { type AmazonAdvice, RATED } from './entry.ts';

/** Advice on how to ask for ratings, and how to get rid of them. */
export const asking: readonly AmazonAdvice[] = [
  {
    id: 'ask-to-remove-feedback',
    verdict: 'limited',
    rules: ['AMZ-FB-NOTIFY-OK', 'AMZ-FB-ASK-VIOLATION-JP', 'AMZ-FB-INCENTIVE'],
    signs: [{ findings: ['ask-to-change-or-remove'], none: ['review'] }],
    drafts: [
      { language: 'en', text: 'The parcel has arrived by now. Could you please remove your negative feedback?' },
      { language: 'de', text: 'Könnten Sie bitte Ihre negative Bewertung entfernen?' },
      { language: 'zh', text: '包裹已经到了，请您删除差评好吗？' },
    ],
  },
  {
    id: 'contact-review-author',
    verdict: 'prohibited',
    rules: ['AMZ-RV-NO-CHANGE-ASK', 'AMZ-RV-CONTACT-TOOL'],
    signs: [
      { findings: ['ask-to-change-or-remove'], all: ['review'] },
      {
        words: {
          en: 'saw/read/noticed/seen/found your ~ review',
          de: 'ihre ~ rezension gelesen/gesehen/gefunden',
          fr: 'lu/vu votre ~ commentaire client | lu/vu votre avis',
          it: 'letto/visto la sua ~ recensione',
          es: 'leido/visto su ~ resena',
          ja: 'レビューを拝見 | レビューを見 | レビューを読',
          zh: '看到 ~ 评论 | 看到您 ~ review | 看了您的评论',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'We saw your review of our lamp. Would you kindly update the review to five stars?' },
      { language: 'fr', text: 'Nous avons lu votre avis sur le produit et aimerions en parler avec vous.' },
      { language: 'ja', text: 'お客様のレビューを拝見しました。修正していただけますか。' },
      { language: 'zh', text: '我们看到了您的商品评论，希望您能改成五星。' },
    ],
  },
  {
    id: 'ask-for-positive',
    verdict: 'prohibited',
    rules: ['AMZ-CM-FORBIDDEN-TYPES', 'AMZ-CM-CODE'],
    signs: [{ findings: ['ask-positive-rating'] }],
    drafts: [
      { language: 'en', text: 'Thank you for your purchase. Please leave us a positive five-star feedback.' },
      { language: 'it', text: 'La preghiamo di lasciarci un feedback positivo a cinque stelle.' },
      { language: 'zh', text: '感谢您的购买，请给我们五星好评。' },
    ],
  },
  {
    id: 'happy-rate-unhappy-write',
    verdict: 'prohibited',
    rules: ['AMZ-CM-FORBIDDEN-TYPES', 'AMZ-CM-CODE'],
    signs: [{ findings: ['conditional-ask'] }],
    drafts: [
      { language: 'en', text: 'If you are happy, please rate us. If you are not happy, please contact us first.' },
      {
        language: 'de',
        text: 'Wenn Sie zufrieden sind, bewerten Sie uns bitte. Wenn nicht, schreiben Sie uns zuerst.',
      },
      { language: 'zh', text: '如果您满意，请给我们评价；如果不满意，请先联系我们。' },
    ],
  },
  {
    id: 'repeat-request',
    verdict: 'prohibited',
    rules: ['AMZ-CM-FORBIDDEN-TYPES', 'AMZ-RV-REQUEST-5-30'],
    signs: [{ findings: ['repeat-request'] }],
    drafts: [
      {
        language: 'en',
        text: 'A friendly reminder: we still have not received your feedback. Please rate your order.',
      },
      { language: 'es', text: 'Le recordamos otra vez que todavía no hemos recibido su valoración.' },
      { language: 'zh', text: '再次提醒您，我们还没有收到您的评价。' },
    ],
  },
  {
    id: 'review-after-praise',
    verdict: 'prohibited',
    rules: ['AMZ-CM-CODE', 'AMZ-CM-FORBIDDEN-TYPES'],
    signs: [
      {
        words: {
          en: 'thank/thanks ~ positive/kind/good/great/five ~ feedback/rating ~ review | for your positive/kind/good/great/five star/stars feedback/rating | for your positive/kind/good/great/nice feedback/rating',
          de: 'danke/dank fur ihre positive/gute/tolle bewertung',
          fr: 'merci pour votre ~ evaluation positive | merci pour votre bonne/excellente evaluation/note',
          it: 'grazie per il ~ feedback positivo',
          es: 'gracias por su valoracion/opinion positiva',
          ja: '高評価 ~ ありがとう | 高い評価 ~ ありがとう | 良い評価 ~ ありがとう',
          zh: '感谢 ~ 好评 | 谢谢 ~ 好评',
        },
        all: ['review|rateUs'],
      },
    ],
    drafts: [
      { language: 'en', text: 'Thank you for your positive feedback. Would you also write a product review?' },
      { language: 'de', text: 'Danke für Ihre positive Bewertung. Schreiben Sie bitte auch eine Produktrezension.' },
      { language: 'zh', text: '感谢您的好评，能否再写一条商品评论？' },
    ],
  },
  {
    id: 'order-and-shipping-mails',
    verdict: 'prohibited',
    rules: ['AMZ-CM-FORBIDDEN-TYPES', 'AMZ-CM-PERMITTED'],
    signs: [
      {
        words: {
          en: 'thank/thanks you ~ for your order ~ shipped/dispatched/confirmed | confirm that we ~ received your order | confirmation of your order | we have received your order | your order is confirmed | your order has just ~ shipped/dispatched/left | pleased/happy/glad to inform ~ shipped/dispatched | good news your order/parcel/package ~ | your order/parcel/package has been/just shipped/dispatched | your order ~ is now on its way',
          de: 'bestatigen ~ eingang ihrer bestellung | ihre bestellung ist eingegangen | bestellung wurde soeben/gerade versandt/verschickt | freuen uns ihnen mitzuteilen ~ versandt/verschickt | ihre bestellung wurde versandt/verschickt',
          fr: 'confirmons ~ reception de votre commande | votre commande est confirmee | plaisir de vous informer ~ expediee | votre commande vient d etre expediee | votre commande a ete expediee',
          it: 'confermiamo ~ ricezione del/dell suo ordine | ordine e stato appena spedito | lieti di informarla ~ spedito | il suo ordine e stato spedito',
          es: 'confirmamos ~ recepcion de su pedido | su pedido acaba de ser/salir | complace informarle ~ enviado | su pedido ha sido enviado',
          ja: 'ご注文を承りました | ご注文ありがとうございます | 商品を発送いたしました | 発送完了のお知らせ',
          zh: '您的订单已确认 | 已收到您的订单 | 您的订单已发货 | 您的包裹已发出 | 您的订单已经发货',
        },
        all: [RATED],
      },
    ],
    drafts: [
      {
        language: 'en',
        text: 'Your order has been shipped today. We would be glad about your feedback once it arrives.',
      },
      { language: 'de', text: 'Ihre Bestellung wurde versandt. Über Ihre Bewertung würden wir uns freuen.' },
      { language: 'ja', text: 'ご注文ありがとうございます。到着後に評価をお願いします。' },
      { language: 'zh', text: '您的订单已发货，收到后请给我们评价。' },
    ],
  },
  {
    id: 'own-request-mail',
    verdict: 'limited',
    rules: ['AMZ-RV-REQUEST-5-30', 'AMZ-CM-30D', 'AMZ-CM-FORBIDDEN-TYPES'],
    signs: [
      {
        all: ['rateUs', 'ask|thanks'],
        none: ['happyIf', 'goodRating', 'repeat', 'gift', 'alter', 'refund'],
      },
    ],
    drafts: [
      { language: 'en', text: 'Two weeks ago you bought a kettle from us. Could you please review our product?' },
      { language: 'es', text: 'Hace dos semanas compró una tetera. ¿Podría dejar una reseña, por favor?' },
    ],
  },
  {
    id: 'friends-and-family',
    verdict: 'prohibited',
    rules: ['AMZ-RV-PROHIBITED', 'AMZ-LAW-FTC'],
    signs: [
      {
        all: [RATED],
        words: {
          en: 'your/our/my friends/family/relatives/colleagues | friends and/or family/relatives | a friend ~ buy/review/rate/order',
          de: 'ihre/unsere/meine freunde/familie/verwandten/bekannten | freunde und/oder familie/bekannte/verwandte',
          fr: 'vos/nos/mes amis/proches/famille | amis et/ou famille/proches',
          it: 'suoi/nostri/miei/tuoi amici/parenti/familiari | amici e/o parenti/familiari',
          es: 'sus/nuestros/mis/tus amigos/familiares/parientes | amigos y/o familiares/familia',
          ja: '友人 | 家族 | 友達 | 親戚 | 知人',
          zh: '亲朋 | 亲友 | 朋友 ~ 买 | 朋友 ~ 评 | 家人 ~ 评 | 亲戚',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Please ask your friends to buy our lamp and leave a review.' },
      { language: 'fr', text: 'Demandez à vos amis d’acheter notre lampe et de laisser un avis.' },
      { language: 'zh', text: '请亲朋好友购买并留下五星评价。' },
    ],
  },
  {
    id: 'vote-up-reviews',
    verdict: 'prohibited',
    rules: ['AMZ-RV-PROHIBITED', 'AMZ-CM-CODE'],
    signs: [
      {
        words: {
          en: 'vote/votes/voting ~ helpful | review/reviews as helpful | upvote* | up vote* | mark/click ~ review/reviews ~ helpful | mark ~ as helpful | downvote* | click helpful',
          de: 'als hilfreich markieren/bewerten | nutzlich markieren/klicken | hilfreich klicken | rezension/rezensionen auf/als hilfreich | klicken ~ hilfreich | hilfreich ~ klicken',
          fr: 'marquer ~ utile | voter ~ utile | votez ~ utile | cliquez ~ utile',
          it: 'segnare/segni/segnate ~ utile | votare/voti/votate ~ utile | clicchi/cliccate ~ utile',
          es: 'marcar/marque/marquen ~ util | votar/vote/voten ~ util | pulse ~ util',
          ja: '役に立った | 参考になった',
          zh: '点有用 | 点赞 | 点 ~ 有帮助 | 顶好评 | 踩差评 | 标记 ~ 有用',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Please vote the good reviews as helpful so that they move up.' },
      { language: 'de', text: 'Bitte klicken Sie bei den guten Rezensionen auf hilfreich.' },
      { language: 'zh', text: '帮忙给好评点赞，把差评踩下去。' },
    ],
  },
  {
    id: 'parcel-insert',
    verdict: 'prohibited',
    rules: ['AMZ-CM-FORBIDDEN-CONTENT', 'AMZ-RV-PROHIBITED', 'AMZ-CM-CODE'],
    signs: [
      {
        words: {
          en: 'card/insert/flyer/leaflet ~ box/parcel/package/packaging | insert card | scan ~ qr | qr code | thank you card',
          de: 'karte/beilage/flyer/zettel ~ paket/packung/schachtel | qr code | paketbeilage',
          fr: 'carte/encart/prospectus ~ colis/boite/paquet | qr code | code qr',
          it: 'cartoncino/biglietto/volantino ~ pacco/confezione/scatola | codice qr | qr code',
          es: 'tarjeta/folleto ~ paquete/caja | codigo qr | qr code',
          ja: '同封 ~ カード | qrコード | サンキューカード',
          zh: '包裹 ~ 卡片 | 售后卡 | 好评卡 | 二维码 | 插卡 | 服务卡',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Scan the QR code on the card in the box, then send us a picture of your review.' },
      { language: 'zh', text: '包裹里有一张售后卡，扫二维码加我们。' },
    ],
  },
];
