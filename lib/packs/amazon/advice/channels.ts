import type { AmazonAdvice } from './entry.ts';

/** Advice on where to talk to whom: around the portal, with pressure, or too late. */
export const channels: readonly AmazonAdvice[] = [
  {
    id: 'phone-the-buyer',
    verdict: 'prohibited',
    rules: ['AMZ-CM-CHANNEL', 'AMZ-CM-FORBIDDEN-CONTENT'],
    signs: [{ findings: ['off-platform', 'contact-details'], all: ['call'], none: ['messenger', 'claim'] }],
    drafts: [
      { language: 'en', text: 'Please call us on 020 7946 0958 so that we can settle this quickly.' },
      { language: 'de', text: 'Rufen Sie uns bitte unter 030 1234567 an, dann klären wir das.' },
      { language: 'zh', text: '请您给我们打电话，我们马上为您解决。' },
    ],
  },
  {
    id: 'private-messenger',
    verdict: 'prohibited',
    rules: ['AMZ-CM-CHANNEL', 'AMZ-CM-FORBIDDEN-CONTENT'],
    signs: [
      { findings: ['off-platform', 'contact-details'], all: ['messenger|outside'] },
      { findings: ['external-link'] },
    ],
    drafts: [
      { language: 'en', text: 'Add us on WhatsApp, we answer faster there than on Amazon.' },
      { language: 'it', text: 'Ci scriva su WhatsApp, rispondiamo più in fretta.' },
      { language: 'zh', text: '请加我们的微信，回复更快。' },
    ],
  },
  {
    id: 'claim-pressure',
    verdict: 'prohibited',
    rules: ['AMZ-CM-CHANNEL', 'AMZ-AZ-SELLER-CONTACT-72H', 'AMZ-AZ-SELLER-CONTACT-48H', 'AMZ-AZ-NO-CLOSE-DEAL'],
    signs: [
      { all: ['call', 'claim'], findings: ['off-platform', 'contact-details', 'threat-or-blame'] },
      {
        all: ['claim', 'close', 'ask'],
        none: ['refund', 'money', 'gift', 'replacement', 'notice', 'waiver', 'release'],
        findings: ['threat-or-blame', 'ask-to-change-or-remove', 'incentive-for-feedback', 'off-platform'],
      },
    ],
    drafts: [
      { language: 'en', text: 'Please call us today and cancel the A-to-z claim.' },
      { language: 'zh', text: '请今天给我们打电话，并撤销A-to-z索赔。' },
    ],
  },
  {
    id: 'threaten',
    verdict: 'prohibited',
    rules: ['AMZ-CM-CODE', 'AMZ-CM-PENALTY'],
    signs: [{ findings: ['threat-or-blame'], all: ['threat|pressure'] }],
    drafts: [
      { language: 'en', text: 'If you do not take this back, our lawyer will contact you and you will be in court.' },
      { language: 'es', text: 'Si no lo retira, nuestro abogado tomará acciones legales.' },
      { language: 'zh', text: '如果您不撤回，我们将起诉您。' },
    ],
  },
  {
    id: 'support-case-for-removal',
    verdict: 'outdated',
    rules: ['AMZ-FB-CHANNEL-FM-ONLY', 'AMZ-FB-SELLER-REQUEST-90D'],
    signs: [
      {
        words: {
          en: 'case/ticket with/to/at seller support ~ feedback | seller support ~ remove/delete ~ feedback | seller support ~ feedback ~ removed/deleted/remove/delete | dear seller support ~ feedback | dear seller support ~ remove | contact seller support ~ remove',
          de: 'fall beim verkaufersupport/verkauferservice | verkaufersupport ~ bewertung ~ entfernen/loschen | lieber verkaufersupport',
          fr: 'assistance vendeur ~ supprimer | support vendeur ~ supprimer | support vendeur ~ evaluation',
          it: 'supporto al venditore ~ feedback | supporto venditore ~ feedback | supporto venditore ~ rimuovere',
          es: 'soporte al vendedor ~ valoracion/eliminar | asistencia al vendedor ~ eliminar',
          ja: 'テクニカルサポート ~ 評価 ~ 削除 | 出品者サポート ~ 評価 | セラーサポート ~ 評価',
          zh: '开case ~ 删 | 开 case ~ 删 | 客服 ~ 移除 ~ 差评 | 卖家支持 ~ 差评 | 卖家支持 ~ 删 | seller support ~ 差评',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Dear Seller Support, please remove the feedback for this order.' },
      { language: 'it', text: 'Gentile supporto venditore, rimuovere il feedback di questo ordine.' },
      { language: 'zh', text: '联系卖家支持，请求删除这条差评。' },
    ],
  },
  {
    id: 'malicious-with-tracking',
    verdict: 'outdated',
    rules: ['AMZ-FB-CHANNEL-FM-ONLY', 'AMZ-FB-NOT-GROUNDS'],
    signs: [
      {
        words: {
          en: 'malicious/false/fake/unfair/untrue/wrong/unjustified feedback/rating/review | feedback/rating ~ is malicious/false/fake/unfair/untrue/unjustified',
          de: 'bosartige/falsche/unfaire/ungerechte/unberechtigte bewertung',
          fr: 'evaluation/avis malveillant/malveillante/faux/fausse/injuste/abusif/abusive',
          it: 'feedback malevolo/falso/ingiusto/infondato | valutazione falsa/ingiusta',
          es: 'valoracion/opinion maliciosa/falsa/injusta | feedback malicioso/falso/injusto',
          ja: '悪意のある評価 | 虚偽の評価 | 嘘の評価 | 悪意 ~ 評価',
          zh: '恶意差评 | 恶意评价 | 虚假差评 | 不实评价 | 恶意的差评',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'This is malicious feedback: the tracking shows that the parcel was delivered on time.' },
      { language: 'de', text: 'Das ist eine falsche Bewertung, die Sendung wurde laut Verfolgung zugestellt.' },
      { language: 'zh', text: '这是恶意差评，物流显示已经签收，请移除。' },
    ],
  },
  {
    id: 'removal-encouraged',
    verdict: 'outdated',
    rules: ['AMZ-FB-NOTIFY-OK', 'AMZ-FB-ASK-VIOLATION-JP'],
    signs: [
      {
        words: {
          en: 'amazon ~ encourages/advises/recommends/wants/suggests ~ remove/delete/change/contact/buyers/sellers | amazon allows us ~ remove/removal/delete/change',
          de: 'amazon empfiehlt/ermutigt/rat ~ entfernen/loschen/andern',
          fr: 'amazon encourage/recommande ~ supprimer/modifier/retirer',
          it: 'amazon incoraggia/consiglia ~ rimuovere/eliminare/modificare',
          es: 'amazon anima/recomienda/aconseja ~ eliminar/retirar/cambiar',
          ja: 'アマゾン ~ 推奨 ~ 削除 | amazon ~ 推奨 ~ 削除',
          zh: '亚马逊鼓励 | 亚马逊建议 ~ 删 | amazon 鼓励 | amazon鼓励',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'As you know, Amazon encourages buyers and sellers to agree on removing feedback.' },
      { language: 'zh', text: '亚马逊鼓励买卖双方协商移除差评。' },
    ],
  },
  {
    id: 'carrier-to-blame',
    verdict: 'limited',
    rules: ['AMZ-AZ-BUYSHIP-PROTECT', 'AMZ-FB-ST-FBA', 'AMZ-FB-ST-BUYSHIP'],
    signs: [
      {
        words: {
          en: 'nothing we can do | not our responsibility | we are powerless | cannot do anything | cant do anything | out of our hands | beyond our control | carriers/couriers fault | fault of the carrier/courier',
          de: 'konnen wir nichts machen/tun | konnen wir leider nichts | nicht unsere schuld | liegt nicht in unserer macht | schuld des zustellers/versenders/paketdienstes',
          fr: 'ne pouvons rien faire | n y pouvons rien | pas de notre faute | pas notre responsabilite | faute du transporteur',
          it: 'non possiamo fare nulla/niente | non e colpa nostra | non dipende da noi | colpa del corriere',
          es: 'no podemos hacer nada | no es culpa nuestra | no es nuestra responsabilidad | culpa del transportista/mensajero',
          ja: '弊社ではどうすることも | 配送業者の責任 | 弊社の責任ではありません | 当方の責任ではありません',
          zh: '我们也没办法 | 我们也无能为力 | 是物流的问题 | 是快递的问题 | 不是我们的责任 | 物流的责任',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'The parcel is with the courier. This is out of our hands, there is nothing we can do.' },
      { language: 'fr', text: 'C’est la faute du transporteur, nous ne pouvons rien faire.' },
      { language: 'zh', text: '这是物流的问题，我们也无能为力。' },
    ],
  },
  {
    id: 'vague-reply-time',
    verdict: 'limited',
    rules: ['AMZ-MSG-24H'],
    signs: [
      {
        words: {
          en: 'answer/reply/respond/response/get ~ within 1/2/one/two ~ business/working days | answer/reply/respond ~ as soon as possible | answer/reply/respond ~ asap | office hours | closed on weekends | back to you ~ business/working days',
          de: 'antworten/melden ~ innerhalb von 1/2/ein/zwei ~ werktagen/arbeitstagen | in 1 bis 2 werktagen | am wochenende nicht | antworten/melden ~ so schnell wie moglich',
          fr: 'repondons/repondrons ~ sous/dans 1/2/deux ~ jours ouvres/ouvrables | repondrons ~ des que possible | fermes le week end',
          it: 'risponderemo/rispondiamo ~ entro 1/2/due ~ giorni lavorativi | risponderemo ~ appena possibile | chiusi nel fine settimana',
          es: 'responderemos/contestaremos ~ 1/2/dos ~ dias laborables/habiles | responderemos ~ lo antes posible | cerrado los fines',
          ja: '営業日以内に ~ 返信 | 営業日以内に ~ 回答 | 土日は ~ 対応 | 営業時間外',
          zh: '个工作日内回复 | 个工作日内 ~ 回复 | 尽快回复 | 周末不 ~ 回复 | 周末休息',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Thank you for your message. We will reply within 2 business days.' },
      { language: 'de', text: 'Danke für Ihre Nachricht. Wir antworten innerhalb von 2 Werktagen.' },
      { language: 'zh', text: '您好，我们会在两个工作日内回复您。' },
    ],
  },
  {
    id: 'staff-reward-per-removal',
    verdict: 'limited',
    rules: ['AMZ-CM-CODE', 'AMZ-RV-PROHIBITED'],
    signs: [
      {
        words: {
          en: 'bonus/reward/prize/premium ~ for each/every ~ removed/deleted | bonus/reward/premium ~ per removed/deleted | for every ~ feedback ~ removed/deleted',
          de: 'pramie/bonus ~ fur jede ~ geloschte/entfernte | pramie/bonus pro geloschter/entfernter',
          fr: 'prime/bonus pour chaque ~ supprime/supprimee | prime/bonus par ~ supprime/supprimee',
          it: 'premio/bonus per ogni ~ rimosso/eliminato',
          es: 'prima/bonus/premio por cada ~ eliminada/eliminado',
          ja: '評価削除 ~ 報奨 | 削除1件につき | 削除一件につき',
          zh: '删 ~ 差评 ~ 奖励 | 移除 ~ 差评 ~ 奖励 | 差评 ~ 奖励',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Team: from today there is a bonus of 50 for each negative feedback removed.' },
      { language: 'zh', text: '各位同事：每移除一条差评奖励五十元。' },
    ],
  },
];
