import type { Concept, LintLexicon } from '../../../core/compliance/pack.ts';

/** Words that only this portal needs, by language; they join the shared lexicons. */
const words: Readonly<Record<string, Partial<Record<Concept, string>>>> = {
  en: {
    harmless:
      'we confirm/confirmed ~ receipt/delivery/arrival | we will/have confirm/confirmed ~ receipt/delivery/arrival',
    outside:
      'outside of aliexpress | outside aliexpress | off aliexpress | away from aliexpress | without aliexpress | around aliexpress | bypass* aliexpress | instead of ~ aliexpress | not through/via/on aliexpress | without involving aliexpress',
    receipt:
      'confirm/confirming/confirmed ~ receipt/delivery/reception/goods/arrival | confirm ~ received/arrived | press/click/tap ~ confirm/received | receipt confirmation | mark ~ received/delivered | goods received button',
    early:
      'early | earlier | right now | right away | now | today | in advance | already | before ~ arrive/arrives/arrived/comes/delivered/receive/received | even if/though | not ~ arrived/received/yet | still on its/the way | in transit',
  },
  de: {
    harmless: 'bestatigen wir ~ erhalt/eingang/empfang | wir bestatigen ~ erhalt/eingang/empfang',
    outside:
      'ausserhalb von aliexpress | an aliexpress vorbei | ohne aliexpress | aliexpress umgehen | nicht uber aliexpress | statt uber aliexpress | anstatt uber aliexpress | ohne ~ aliexpress ~ einzuschalten',
    receipt:
      'bestatigen/bestatige/bestatigt ~ erhalt/empfang/eingang/lieferung/zustellung/ware | erhalt/empfang/eingang/lieferung/wareneingang ~ bestatigen/bestatigt/bestatigung | erhaltsbestatigung | empfangsbestatigung | als erhalten/zugestellt ~ markieren',
    early:
      'fruher | vorzeitig | vorab | jetzt | sofort | gleich | heute | schon | bereits | im voraus | bevor ~ ankommt/angekommen/eintrifft/da | auch wenn | noch nicht ~ angekommen/erhalten/da | noch unterwegs',
  },
  fr: {
    harmless: 'nous confirmons/confirmerons ~ reception/arrivee',
    outside:
      'en dehors d aliexpress | hors d aliexpress | hors aliexpress | sans passer par aliexpress | sans aliexpress | contourner aliexpress | plutot que ~ aliexpress | sans ~ impliquer aliexpress',
    receipt:
      'confirmer/confirmez/confirme ~ reception/livraison/commande/arrivee | confirmation de reception | marquer/marquez ~ recu/recue/livre/livree',
    early:
      'plus tot | des maintenant | maintenant | tout de suite | aujourd hui | deja | d avance | a l avance | par avance | avant ~ arrive/arrivee/recu/recevoir/reception | meme si | pas encore ~ arrive/recu | encore en route',
  },
  it: {
    harmless: 'confermiamo/confermeremo ~ ricezione/arrivo',
    outside:
      'fuori da aliexpress | al di fuori di aliexpress | fuori aliexpress | senza passare ~ aliexpress | senza aliexpress | senza coinvolgere aliexpress | senza ~ coinvolgere aliexpress | aggir* aliexpress | invece che ~ aliexpress | anziche ~ aliexpress',
    receipt:
      'confermare/confermi/confermate/conferma ~ ricezione/ricevimento/consegna/arrivo | conferma di ricezione | segnare/segni ~ ricevuto/consegnato',
    early:
      'prima del tempo | in anticipo | subito | adesso | ora | oggi | gia | prima che ~ arrivi | prima dell arrivo | prima di ricevere | anche se | non ancora ~ arrivato/ricevuto | ancora in viaggio',
  },
  es: {
    harmless: 'confirmamos/confirmaremos ~ recepcion/llegada',
    outside:
      'fuera de aliexpress | al margen de aliexpress | sin pasar por aliexpress | sin aliexpress | sin ~ involucrar/meter/implicar ~ aliexpress | saltarnos aliexpress | saltarse aliexpress | en vez de ~ aliexpress | en lugar de ~ aliexpress',
    receipt:
      'confirmar/confirme/confirmen/confirma ~ recepcion/recibo/entrega/llegada/pedido | confirmacion de recepcion | marcar/marque ~ recibido/entregado',
    early:
      'antes de tiempo | por adelantado | con antelacion | ya | ahora | hoy | enseguida | cuanto antes | antes de que ~ llegue | antes de recibir* | aunque | todavia no ~ llegado/recibido | aun no ~ llegado/recibido | sigue en camino',
  },
  ja: {
    harmless: '当店で受領を確認',
    outside:
      'aliexpressを通さず | aliexpressを介さず | aliexpressを通さない | aliexpressを介さない | aliexpress抜き | aliexpress外 | aliexpress以外で | aliexpressの外 | アリエクスプレスを通さず | アリエクスプレス外 | aliexpressを経由せず',
    receipt: '受取確認 | 受け取り確認 | 受領確認 | 受取完了 | 受け取り完了 | 受取の確認 | 到着確認ボタン',
    early:
      '先に | 早め | 今すぐ | すぐに | 本日中 | 届く前 | 到着前 | まだ届いて | 未着でも | 届いていなくても | あらかじめ | 前もって | 事前に',
  },
  zh: {
    harmless: '我们会确认收 | 我们确认收',
    outside:
      '速卖通之外 | 速卖通以外 | 绕过速卖通 | 绕开速卖通 | 不通过速卖通 | 不经过速卖通 | 不走速卖通 | 平台外 | 平台之外 | 绕过平台 | 绕开平台 | 不走平台 | 不通过平台 | 线下交易 | 线下解决 | aliexpress之外 | 绕过aliexpress',
    receipt: '确认收货 | 点收货 | 点确认收 | 确认签收 | 点击收货 | 确认已收到货 | 点一下收货',
    early:
      '提前 | 先确认 | 先点 | 现在就 | 马上 | 立即 | 尽快 | 尽早 | 早点 | 今天就 | 还没到 | 没收到 | 未收到 | 收到之前 | 收到前 | 到货前 | 还在路上 | 先帮 | 先 ~ 收货',
  },
};

/** The shared lexicons with a portal's own words added. */
export const withOwnWords = (lexicons: readonly LintLexicon[]): LintLexicon[] =>
  lexicons.map((lexicon) => {
    const entries = { ...lexicon.entries };
    for (const [concept, more] of Object.entries(words[lexicon.language] ?? {}) as [Concept, string][]) {
      entries[concept] = entries[concept] === undefined ? more : `${entries[concept]} | ${more}`;
    }
    return { ...lexicon, entries };
  });
