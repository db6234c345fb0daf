import { describe, expect, it } from 'vitest';
import { readComment } from '../../../lib/core/language/read-comment.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';

const read = (text: string, marketplaceLanguage: string) =>
  readComment(text, { marketplaceLanguage, country: 'US', seller: unknownSeller }, amazonLexicons);

const obscene: [language: string, text: string][] = [
  ['en', 'fucking joke of a shop'],
  ['en', 'what the f**k is this'],
  ['en', 'utter sh!t'],
  ['en', 'a load of bulls**t'],
  ['en', 's.h.1.t quality'],
  ['en', 'F U C K this seller'],
  ['en', 'absolute w@nkers'],
  ['en', 'total b****rds, a bunch of b@stards'],
  ['en', 'fuuuuck this'],
  ['en', 'ｆｕｃｋ off'],
  ['en', 'fu\u200Bck off'],
  ['en', 'stfu and refund me, wtf'],
  ['en', 'you arseholes'],
  ['de', 'Was für ein Scheiß, nie wieder'],
  ['de', 'Verf***te Frechheit'],
  ['de', 'Ihr Arschl0cher'],
  ['de', 'so eine sch**sse'],
  ['de', 'Leckt mich am Arsch'],
  ['de', 'Hurensöhne'],
  ['de', 'FUCK, wieder falsch geliefert'],
  ['fr', "c'est de la merde"],
  ['fr', 'm*rde alors, enf0irés'],
  ['fr', 'foutage de gueule'],
  ['fr', 'ntm'],
  ['fr', 'bande d’enculés'],
  ['it', 'ma che cazzo avete spedito'],
  ['it', 'gente di m3rda'],
  ['it', 'vaffanculo a tutti'],
  ['it', 'st**nzi'],
  ['es', 'sois unos hijos de puta'],
  ['es', 'vaya mi3rda de tienda'],
  ['es', 'ching@ tu m@dre'],
  ['es', 'c*ño, otra vez roto'],
  ['es', 'HDP'],
  ['ja', 'クソ業者。ふざけんな、死ね'],
  ['ja', 'くそ店、二度と買わない'],
  ['zh', '傻逼卖家'],
  ['zh', '傻*卖家，发个空盒子'],
  ['zh', '操 你 妈'],
  ['zh', 'cnm，退货还要我出运费'],
  ['zh', '卧槽，这也叫新的'],
  ['zh', '他媽的垃圾'],
  ['ja', 'fuck this shop 最悪です'],
  ['zh', '这什么东西，shit'],
];

const harmless: [language: string, text: string][] = [
  ['en', 'I live in Scunthorpe, not Sussex!'],
  ['en', 'Shuttlecocks shed feathers by the second rally'],
  ['en', 'The cockpit canopy of the model plane does not fit, hard to assemble'],
  ['en', 'Dickson mounting kit, the bass is weak and the grass trimmer is loud'],
  ['en', 'Cocktail glass arrived chipped, Moby Dick print is crooked'],
  ['en', 'bird table is too small for the great tits and blue tits'],
  ['en', 'I rate it 5* and 2** for the rest, model A5*-B'],
  ['en', 'class A, s m l xl all the same size'],
  ['de', 'Der Schwanz vom Plüschdrachen ist abgerissen'],
  ['de', 'die Schuhwichse ist eingetrocknet, Marschgepäck zu schwer'],
  ['de', 'viel zu dick und dickflüssig'],
  ['de', 'die Uhr geht nach, Analyse unmöglich'],
  ['fr', "ma chatte l'a éventré en dix minutes"],
  ['fr', 'le pommeau de douche fuit'],
  ['fr', 'Arrivé en retard, le cul de poule est cabossé'],
  ['fr', 'le concombre en plastique est trop petit, la bitumeuse aussi'],
  ['it', 'devi scopare di nuovo tutto il pavimento, la scopa perde le setole'],
  ['it', 'i fichi secchi sono vecchi, il seghetto non taglia'],
  ['es', 'El cuece huevos no los cuece por igual'],
  ['es', 'la concha de vieira llegó rota, el pollo se pega'],
  ['es', 'la computadora no enciende, mala reputación del modelo'],
  ['ja', 'うまくそうさできない。'],
  ['ja', '早くその商品が欲しかったのに残念'],
  ['ja', '必死ねらいで買ったがスイッチが固い、サクソフォンの音が出ない'],
  ['ja', 'グレイプ味のスマホケース'],
  ['zh', '操作太复杂，做工一点也不逼真'],
  ['zh', '给他妈妈买的，她不喜欢颜色'],
  ['zh', '这是我姑娘的生日你们也没赶上'],
  ['zh', '有几把椅子是坏的，滚轮卡住，尿布漏'],
];

describe('obscene words', () => {
  it.each(obscene)('%s: %s', (language, text) => {
    expect(read(text, language).obscene.length).toBeGreaterThan(0);
  });

  it.each(harmless)('nothing obscene, coarse or hateful in %s: %s', (language, text) => {
    const { obscene: found, mild, hate } = read(text, language);
    expect({ found, mild, hate }).toEqual({ found: [], mild: [], hate: [] });
  });

  it('takes swindler words for insults, not for obscene', () => {
    for (const [language, text] of [
      ['de', 'Betrüger!'],
      ['it', 'Ladri e truffatori'],
      ['zh', '骗子卖家'],
      ['en', 'scammers and thieves'],
    ] as const) {
      const reading = read(text, language);
      expect(reading.obscene).toEqual([]);
      expect(reading.clauses.flatMap((clause) => clause.votes.map((vote) => vote.aspect))).toContain('insult');
    }
  });

  it('leaves crap and Mist to a person', () => {
    expect(read('old crap from a garage sale', 'en')).toMatchObject({ obscene: [], mild: [{ text: 'crap' }] });
    expect(read('So ein Mist, das Ding ist kaputt', 'de')).toMatchObject({ obscene: [], mild: [{ text: 'Mist' }] });
  });

  it('counts a word of one language only where it is meant so', () => {
    expect(read('zehn Zentimeter dick, guter Stoff', 'de').obscene).toEqual([]);
    expect(read('chili con carne, muy rico pero llegó frío', 'es').obscene).toEqual([]);
    expect(read('Le colis est arrivé en retard', 'fr').hate).toEqual([]);
  });

  it('finds slurs', () => {
    expect(read('typical thieving gypsies', 'en').hate).toHaveLength(1);
    expect(read('Ausländer raus', 'de').hate).toHaveLength(1);
  });
});
