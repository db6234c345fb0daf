import type { AmazonAdvice } from './entry.ts';

/** Advice on returns and refunds. */
export const returns: readonly AmazonAdvice[] = [
  {
    id: 'talk-out-of-return',
    verdict: 'limited',
    rules: ['AMZ-RET-RESP-24H', 'AMZ-CM-RETURN-TALK'],
    signs: [
      {
        words: {
          en: 'give it to a friend | give it to your/someone/somebody | pass it on to a friend | please do not return/send it | please dont return/send it | instead of returning | rather than returning | return is not worth | not worth returning | would you reconsider the return',
          de: 'verschenken sie ~ | einem freund/bekannten ~ schenken | schicken sie ~ nicht zuruck | statt ~ zuruckzuschicken/zuruckzusenden | rucksendung lohnt',
          fr: 'offrez le/la ~ ami | donnez le/la a un ami | ne renvoyez/retournez pas | plutot que de renvoyer/retourner | au lieu de renvoyer/retourner',
          it: 'lo/la regali ~ amico | regalarlo/regalarla ~ amico | non lo/la restituisca/rispedisca | invece di restituire/restituirlo',
          es: 'regalelo/regalela | regaleselo ~ amigo | no lo/la devuelva | en lugar de devolver/devolverlo | en vez de devolver/devolverlo',
          ja: '返品せずに | 返品なさらず | お友達に ~ 譲 | ご友人に ~ 譲',
          zh: '送给朋友 | 转送朋友 | 送朋友 | 不要退货 | 先别退货 | 别退货 | 不用退回 ~ 部分退',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Returning it takes long. Could you give it to a friend and accept a partial refund?' },
      { language: 'de', text: 'Bitte schicken Sie die Lampe nicht zurück, wir erstatten Ihnen 20 Prozent.' },
      { language: 'zh', text: '退货很麻烦，您可以送给朋友，我们退您一部分钱。' },
    ],
  },
  {
    id: 'no-refund-at-first',
    verdict: 'limited',
    rules: ['AMZ-RET-RESP-24H', 'AMZ-CM-RETURN-TALK'],
    signs: [
      {
        words: {
          en: 'we cannot/cant/cannot offer/accept/give ~ refund/refunds/return/returns | we do not/dont refund/offer/accept/give ~ refund/refunds/return/returns | no refund/refunds ~ possible | no refunds | refunds are not possible | only if you ~ insist',
          de: 'keine erstattung/ruckerstattung moglich | erstattung/ruckerstattung ist nicht moglich | wir nehmen nichts zuruck | wir nehmen ~ nicht zuruck | eine rucknahme ist nicht moglich',
          fr: 'ne pouvons pas ~ rembourser | remboursement ~ impossible | aucun remboursement | n acceptons pas ~ retours/retour',
          it: 'non possiamo ~ rimborsare/rimborsarla | nessun rimborso | rimborso non e possibile | non accettiamo resi',
          es: 'no podemos ~ reembolsar/reembolsarle | no hay reembolsos | no aceptamos devoluciones | reembolso no es posible',
          ja: '返金はできません | 返金いたしかねます | 返品はお受けできません | 返金はお断り',
          zh: '不能退款 | 不支持退款 | 不接受退货 | 无法退款 | 不予退款',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Unfortunately we do not accept returns for this item.' },
      { language: 'it', text: 'Ci dispiace, non possiamo rimborsarla.' },
      { language: 'zh', text: '很抱歉，这款商品我们不支持退款。' },
    ],
  },
  {
    id: 'shop-terms-as-amazon-rule',
    verdict: 'not-a-rule',
    rules: ['AMZ-RET-EU-14D', 'AMZ-RET-RESP-24H'],
    signs: [
      {
        words: {
          en: '7/seven day/days ~ return/returns/no reason | return ~ within 7/seven days | 7/seven day return',
          de: '7/sieben tage/tagen ~ ruckgabe/zuruckgeben | innerhalb von 7/sieben tagen ~ zuruck*',
          fr: '7/sept jours ~ retour/retourner | sous 7/sept jours ~ retour*',
          it: '7/sette giorni ~ reso/restituire | entro 7/sette giorni ~ rest*',
          es: '7/siete dias ~ devolucion/devolver | en 7/siete dias ~ devol*',
          ja: '7日以内 ~ 返品 | 七日以内 ~ 返品',
          zh: '7天无理由 | 七天无理由 | 7日无理由 | 七日无理由 | 7天内 ~ 退货 | 七天内 ~ 退货',
        },
      },
    ],
    drafts: [
      { language: 'en', text: 'Our terms: return within 7 days only, afterwards we exchange.' },
      { language: 'ja', text: '返品は到着後7日以内の返品のみお受けします。' },
      { language: 'zh', text: '本店支持七天无理由退货，过期不退。' },
    ],
  },
];
