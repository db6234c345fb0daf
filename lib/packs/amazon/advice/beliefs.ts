import type { AmazonAdvice } from './entry.ts';

/** What is told of Amazon's rules and is not so, or no longer so. */
export const beliefs: readonly AmazonAdvice[] = [
  {
    id: 'resolve-button',
    verdict: 'outdated',
    rules: ['AMZ-FB-RESOLVE-BTN', 'AMZ-FB-CHANNEL-FM-ONLY'],
    signs: [
      {
        words: {
          en: 'resolve button | click resolve | press resolve',
          de: 'resolve button | schaltflache losen | auf losen klicken',
          fr: 'bouton resoudre | bouton resolve',
          it: 'pulsante risolvi | pulsante resolve',
          es: 'boton resolver | boton resolve',
          ja: '解決ボタン | resolveボタン',
          zh: 'resolve ~ 按钮 | 解决按钮 | 点 ~ resolve',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Click Resolve beside the one-star row and write to the buyer from there.' },
      { language: 'zh', text: '点击差评旁的 Resolve 按钮联系买家。' },
    ],
  },
  {
    id: 'three-yes',
    verdict: 'outdated',
    rules: ['AMZ-FB-NOT-GROUNDS', 'AMZ-FB-CHANNEL-FM-ONLY'],
    signs: [
      {
        words: {
          en: 'three yes | answered yes to all/every/three | answered all three ~ yes | all three questions ~ yes | yes to all three | contradicts ~ stars/rating/feedback',
          de: 'dreimal ja | alle drei fragen mit ja | widerspricht ~ bewertung/sterne/sternen',
          fr: 'trois oui | oui aux trois questions | contredit ~ note/evaluation',
          it: 'tre si | si a tutte e tre | contraddice ~ valutazione/feedback/stelle',
          es: 'tres si | si a las tres | contradice ~ valoracion/estrellas',
          ja: '三つとも「はい」 | 3つとも「はい」 | すべて「はい」 | 評価と矛盾',
          zh: '三个yes | 三个 yes | 三个“是” | 三项都选是 | 都选了是 | 自相矛盾',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'The buyer answered all three questions with yes and still gave one star; remove it.' },
      { language: 'zh', text: '买家三个Yes却给一星，自相矛盾，请移除。' },
    ],
  },
  {
    id: 'fba-customer-service',
    verdict: 'outdated',
    rules: ['AMZ-FB-ST-FBA', 'AMZ-FB-NOT-GROUNDS'],
    signs: [
      {
        words: {
          en: 'fba ~ customer service | fulfilled by amazon ~ customer service | customer service ~ fulfilled by amazon | amazons customer service ~ fba | customer service ~ by amazon ~ struck/strike',
          de: 'fba ~ kundenservice/kundendienst | versand durch amazon ~ kundenservice/kundendienst | kundenservice/kundendienst ~ durch amazon',
          fr: 'expedie par amazon ~ service client | service client ~ par amazon',
          it: 'logistica di amazon ~ servizio clienti | servizio clienti ~ di amazon',
          es: 'logistica de amazon ~ atencion al cliente',
          ja: 'fba ~ カスタマーサービス | カスタマーサービス ~ fba',
          zh: 'fba ~ 客服 | fba ~ 客户服务 | 客户服务 ~ fba | 客服 ~ fba',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'The order was fulfilled by Amazon, customer service is theirs: strike this rating.' },
      { language: 'zh', text: '这是FBA订单，客服由亚马逊负责，请划线。' },
    ],
  },
  {
    id: 'rate-only-after-delivery',
    verdict: 'outdated',
    rules: ['AMZ-FB-LINK-3D', 'AMZ-FB-LEAVE-90D'],
    signs: [
      {
        words: {
          en: 'only ~ rate/feedback after ~ delivered/delivery | cannot/cant leave feedback before/until | cannot/cant ~ feedback before ~ delivered/delivery/arrived',
          de: 'erst nach ~ zustellung/lieferung bewerten | vor der zustellung/lieferung ~ nicht bewerten',
          fr: 'evaluer ~ qu apres ~ livraison | pas evaluer avant la livraison',
          it: 'valutare solo dopo la consegna | non ~ valutare prima della consegna',
          es: 'valorar solo despues de la entrega | no ~ valorar antes de la entrega',
          ja: '配達完了後でないと ~ 評価 | 配達後でないと評価',
          zh: '签收后才能 ~ 评 | 显示delivered才能 | 妥投后才能 | 送达后才能 ~ 评',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'The buyer cannot leave feedback before the parcel shows as delivered.' },
      { language: 'zh', text: '订单要签收后才能留评。' },
    ],
  },
  {
    id: 'amazon-never-removes',
    verdict: 'outdated',
    rules: ['AMZ-FB-STAR-ONLY', 'AMZ-FB-ST-FBA'],
    signs: [
      {
        words: {
          en: 'amazon never removes/deletes ~ | amazon does not/doesnt remove/delete ~ itself/own',
          de: 'amazon entfernt/loscht nie/niemals | amazon entfernt/loscht ~ nicht von selbst',
          fr: 'amazon ne supprime/retire jamais',
          it: 'amazon non rimuove/elimina mai',
          es: 'amazon nunca elimina/retira/borra',
          ja: 'アマゾン ~ 自ら削除 | amazonは ~ 自ら',
          zh: '亚马逊不会主动 | 亚马逊从不 | amazon不会主动 | amazon 不会主动',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Amazon never removes feedback on its own, so only you can help us.' },
      { language: 'zh', text: '亚马逊不会主动删除差评，只有您可以。' },
    ],
  },
  {
    id: 'sixty-days-to-remove',
    verdict: 'limited',
    rules: ['AMZ-FB-BUYER-REMOVE-ANYTIME', 'AMZ-FB-BUYER-REMOVE-60D'],
    signs: [
      {
        words: {
          en: '60/sixty days ~ remove/delete/change/take | remove/delete ~ within 60/sixty days',
          de: '60/sechzig tage/tagen ~ entfernen/loschen/andern | innerhalb von 60/sechzig tagen',
          fr: '60/soixante jours ~ supprimer/retirer | dans les 60/soixante jours',
          it: '60/sessanta giorni ~ rimuovere/eliminare | entro 60/sessanta giorni',
          es: '60/sesenta dias ~ eliminar/retirar | en/dentro 60/sesenta dias',
          ja: '60日以内 ~ 削除 | 60日 ~ 削除',
          zh: '60天内 ~ 删 | 60天 ~ 移除 | 60天内 ~ 移除 | 六十天内',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'You have 60 days to remove the feedback, afterwards it stays for good.' },
      { language: 'zh', text: '您可以在60天内移除反馈。' },
    ],
  },
  {
    id: 'wait-before-request',
    verdict: 'not-a-rule',
    rules: ['AMZ-FB-SELLER-REQUEST-90D', 'AMZ-FB-CHANNEL-FM-ONLY'],
    signs: [
      {
        words: {
          en: 'wait ~ days ~ before ~ request/requesting/report/reporting | wait ~ weeks ~ request/requesting | wait ~ before requesting removal',
          de: 'warten ~ tage ~ antrag | erst warten ~ bevor ~ antrag | warten ~ bevor ~ entfernung',
          fr: 'attendre ~ jours ~ avant ~ demander | attendez ~ avant de demander',
          it: 'aspettare ~ giorni ~ prima ~ richiedere',
          es: 'esperar ~ dias ~ antes ~ solicitar',
          ja: '数日待って ~ 申請 | しばらく待って ~ 申請',
          zh: '等几天再 ~ 申请 | 过几天再 ~ 申请 | 等 ~ 天再申请',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Wait some days before requesting the removal, the buyer may rate again.' },
      { language: 'zh', text: '先别急，等几天再申请移除。' },
    ],
  },
  {
    id: 'threat-as-ground',
    verdict: 'limited',
    rules: ['AMZ-FB-NOT-GROUNDS', 'AMZ-FB-CHANNEL-FM-ONLY'],
    signs: [
      {
        words: {
          en: 'buyer/customer ~ threatens/threatened/blackmails/blackmailed/extorts/extorted | blackmail | extortion',
          de: 'kaufer/kunde ~ droht/drohte/erpresst | erpressung',
          fr: 'acheteur/client ~ menace/menacait | chantage | extorsion',
          it: 'acquirente/cliente ~ minaccia/minacciato | ricatto | estorsione',
          es: 'comprador/cliente ~ amenaza/amenazo | chantaje | extorsion',
          ja: '購入者 ~ 脅 | お客様 ~ 脅 | 恐喝 | 脅迫',
          zh: '买家 ~ 威胁 | 客户 ~ 威胁 | 敲诈 | 勒索',
        },
      },
    ],
    drafts: [
      {
        language: 'en',
        text: 'The buyer threatened us with bad stars; here is the screenshot, please remove the row.',
      },
      { language: 'zh', text: '买家威胁要留差评，附上截图，请移除。' },
    ],
  },
  {
    id: 'appeal-after-three-days',
    verdict: 'outdated',
    rules: ['AMZ-AZ-INFO-72H-US', 'AMZ-AZ-INFO-48H-ROW', 'AMZ-AZ-APPEAL-30D'],
    signs: [
      {
        words: {
          en: 'appeal ~ after three/3 days | after three/3 days ~ appeal | wait three/3 days ~ appeal',
          de: 'nach drei/3 tagen ~ einspruch/widerspruch',
          fr: 'apres trois/3 jours ~ appel',
          it: 'dopo tre/3 giorni ~ appello/ricorso',
          es: 'despues de tres/3 dias ~ apelar/apelacion',
          ja: '3日後に ~ 異議 | 三日後に ~ 異議',
          zh: '3天后 ~ 申诉 | 三天后 ~ 申诉 | 三天后再申诉',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Write to the buyer first; after three days, appeal to Amazon.' },
      { language: 'zh', text: '先联系买家，三天后再申诉。' },
    ],
  },
  {
    id: 'fourteen-days-to-answer',
    verdict: 'outdated',
    rules: ['AMZ-AZ-SELLER-CONTACT-72H', 'AMZ-AZ-SELLER-CONTACT-48H', 'AMZ-AZ-HIST-NORESPONSE'],
    signs: [
      {
        words: {
          en: '14/fourteen days to answer/respond/reply | within 14/fourteen days ~ amazon/claim | 14/fourteen days ~ amazon ~ debits/charges/takes',
          de: '14/vierzehn tage ~ antworten/zeit | innerhalb von 14/vierzehn tagen ~ amazon/antrag',
          fr: '14/quatorze jours pour repondre',
          it: '14/quattordici giorni per rispondere',
          es: '14/catorce dias para responder/contestar',
          ja: '14日以内に ~ 回答 | 14日以内に ~ 返答',
          zh: '14天不 ~ 回 | 14天内 ~ 回复 | 14天没 ~ 回 | 十四天内',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'There is no hurry: we have 14 days to answer the claim.' },
      { language: 'zh', text: '不用急，14天内回复索赔就行。' },
    ],
  },
  {
    id: 'won-appeal-still-counts',
    verdict: 'outdated',
    rules: ['AMZ-AZ-APPEAL-30D', 'AMZ-AZ-ODR-REVERSAL-7D', 'AMZ-AZ-ODR-COUNTS'],
    signs: [
      {
        words: {
          en: 'appeal ~ odr ~ counts/count/counted | won ~ appeal ~ still counts | appeal is/makes no/useless ~ odr | no point ~ appeal/appealing | appealing is pointless/useless',
          de: 'einspruch/widerspruch lohnt ~ nicht | einspruch/widerspruch ~ odr ~ zahlt',
          fr: 'appel ne sert a rien | inutile de faire appel',
          it: 'inutile fare appello/ricorso | appello e inutile',
          es: 'inutil apelar | no sirve apelar',
          ja: '異議申し立て ~ 無駄 | 申し立ても ~ odr',
          zh: '申诉成功 ~ odr | 申诉赢了 ~ odr | 申诉 ~ 没用',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'There is no point in appealing, the claim counts in the defect rate all the same.' },
      { language: 'zh', text: '申诉成功也没用，ODR照样计算。' },
    ],
  },
];
