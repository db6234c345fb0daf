import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AspectModel } from '../../../lib/core/language/aspect-model.ts';
import { sourceSpan } from '../../../lib/core/language/fold.ts';
import { readComment } from '../../../lib/core/language/read-comment.ts';
import type { Aspect, CommentReading } from '../../../lib/core/model/assessment.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';

const read = (text: string, marketplaceLanguage = 'en'): CommentReading =>
  readComment(text, { marketplaceLanguage, country: 'US', seller: unknownSeller }, amazonLexicons);

const aspectsOf = (reading: CommentReading): Set<Aspect> =>
  new Set(
    reading.clauses.flatMap((clause) =>
      clause.votes.filter((vote) => vote.confidence >= 0.5).map((vote) => vote.aspect),
    ),
  );

const samples: [language: string, text: string, aspects: Aspect[]][] = [
  ['en', 'Shipping was fast but the battery dies after two hours', ['delivery-praise', 'product']],
  ['en', 'Nothing wrong with the seller, the zip broke after a week', ['service', 'product']],
  ['en', 'The mug arrived broken', ['transit-damage']],
  ['en', 'arrived two weeks late', ['late']],
  ['en', 'The seller took nine days to ship it', ['seller-shipping']],
  ['en', 'Driver threw the parcel over the gate', ['courier']],
  ['en', "The pump's delivery is far too weak", ['product']],
  ['de', 'Akku hält keine zwei Stunden, aber der Verkäufer hat sofort geantwortet', ['product', 'service']],
  ['de', 'Paket ist nie angekommen', ['late']],
  ['de', 'Bote hat nicht geklingelt', ['courier']],
  ['fr', 'La poignée s’est cassée au premier lavage', ['product']],
  ['fr', 'vendeur injoignable, aucune réponse', ['service']],
  ['fr', 'colis jamais reçu', ['late']],
  ['it', 'Si è rotto il manico al secondo utilizzo', ['product']],
  ['it', 'Imballo inesistente, una busta e via', ['packaging']],
  ['it', 'Mai arrivato', ['late']],
  ['es', 'La correa se partió al tercer día', ['product']],
  ['es', 'el vendedor no contesta', ['service']],
  ['es', 'Nunca llegó el paquete', ['late']],
  ['ja', '三日で電源が入らなくなりました', ['product']],
  ['ja', '問い合わせても返事がありません', ['service']],
  ['ja', 'まだ届きません', ['late']],
  ['zh', '洗一次就起球', ['product']],
  ['zh', '找客服问了五次都没人理', ['service']],
  ['zh', '物流一直不更新，还没收到', ['late']],
];

describe('what a comment speaks of', () => {
  it.each(samples)('%s: %s', (language, text, aspects) => {
    expect(aspectsOf(read(text, language))).toEqual(new Set(aspects));
  });

  it('reads a clause of another language with that language’s words', () => {
    const reading = read('No sirve para nada, se rompió. The seller never answered my emails.', 'en');
    expect([...aspectsOf(reading)]).toEqual(expect.arrayContaining(['product', 'service']));
  });

  it('adds what a second voice says, and keeps the words’ own votes', () => {
    const model: AspectModel = {
      hear: (folded, { start }) => [
        { aspect: 'price', confidence: 0.9, share: 0.9, spans: [sourceSpan(folded, start, start + 2)] },
      ],
      weigh: () => [],
      main: () => undefined,
      votes: () => [],
    };
    const text = 'Came late. Zip broke.';
    const reading = readComment(
      text,
      { marketplaceLanguage: 'en', country: 'US', seller: unknownSeller },
      amazonLexicons,
      { model, merge: (lexicon, learnt) => [...lexicon, ...learnt] },
    );
    const spans = reading.clauses.flatMap((clause) => clause.votes.flatMap((vote) => vote.spans));
    expect(spans.every((span) => text.slice(span.start, span.end) === span.text)).toBe(true);
    expect(reading.clauses.map((clause) => clause.votes.map((vote) => vote.voice))).toEqual([
      ['lexicon', 'model'],
      ['lexicon', 'model'],
    ]);
  });
});

/** A trained voice that gives every stretch one subject, as a whole. */
const hearsPrice = (share: number): AspectModel => ({
  hear: () => [],
  weigh: () => [],
  main: () => ({ aspect: 'price', share }),
  votes: () => [],
});

const piecesOf = (text: string, language: string, share: number): string[] =>
  readComment(text, { marketplaceLanguage: language, country: 'US', seller: unknownSeller }, amazonLexicons, {
    model: hearsPrice(share),
    merge: (lexicon) => [...lexicon],
  }).clauses.map((clause) => clause.text);

describe('a doubtful border before a stretch whose words are silent', () => {
  it.each([
    ['en', 'Arrived late, the blorvin quux', ['Arrived late,', 'the blorvin quux']],
    ['zh', '物流一直不更新，呜呼哉矣焉', ['物流一直不更新，', '呜呼哉矣焉']],
  ])('%s: is a cut where the trained voice hears another subject', (language, text, pieces) => {
    expect(read(text, language).clauses.map((clause) => clause.text)).toEqual([text]);
    expect(piecesOf(text, language, 0.9)).toEqual(pieces);
  });

  it.each([
    ['en', 'Arrived late, blorvin'],
    ['zh', '物流一直不更新，呜呼哉矣'],
  ])('%s: is none where the stretch is a word or two', (language, text) => {
    expect(piecesOf(text, language, 0.9)).toEqual([text]);
  });

  it('is none where the trained voice is not sure', () => {
    const text = 'Arrived late, the blorvin quux';
    expect(piecesOf(text, 'en', 0.5)).toEqual([text]);
  });

  it('asks no trained voice where the words name the same subject again', () => {
    const text = 'Arrived late, arrived nine days late';
    expect(piecesOf(text, 'en', 0.9)).toEqual([text]);
  });
});

/** What does not depend on where in the text things stand or how they are written. */
const gist = (reading: CommentReading) => ({
  language: reading.language,
  clauses: reading.clauses.map((clause) => clause.votes.map((vote) => [vote.aspect, vote.confidence])),
  obscene: reading.obscene.length,
  personal: reading.personalInformation.length,
});

const sample = fc.constantFrom(...samples);

describe('a reading', () => {
  it('does not change with white space around the text', () => {
    fc.assert(
      fc.property(
        sample,
        fc.stringMatching(/^[ \t\n]{0,5}$/),
        fc.stringMatching(/^[ \t\n]{0,5}$/),
        ([language, text], before, after) => {
          expect(gist(read(before + text + after, language))).toEqual(gist(read(text, language)));
        },
      ),
    );
  });

  it('does not change with Unicode normalisation or letter case', () => {
    for (const [language, text] of samples) {
      const plain = gist(read(text, language));
      expect(gist(read(text.normalize('NFD'), language))).toEqual(plain);
      expect(gist(read(text.normalize('NFC'), language))).toEqual(plain);
      expect(gist(read(text.toUpperCase(), language))).toEqual(plain);
      expect(gist(read(text.toLowerCase(), language))).toEqual(plain);
    }
  });

  it('does not change its subjects with emoji at the end or invisible signs inside', () => {
    for (const [language, text] of samples) {
      expect(aspectsOf(read(`${text} 😡👍🏽`, language))).toEqual(aspectsOf(read(text, language)));
      expect(aspectsOf(read([...text].join('\u200B'), language))).toEqual(aspectsOf(read(text, language)));
    }
  });

  it('quotes the text exactly, on character borders, whatever the text', () => {
    const piece = fc.oneof(
      sample.map(([, text]) => text),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('fuck', '\uD83D', '👩‍👩‍👧', 'שלום', 'ﬁ', 'e\u0301', '\u202E', 'ﾊﾞ', 'Tel 030 2312 5001', '傻 逼'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom('en', 'de', 'ja', 'zh', 'tr'),
        (pieces, language) => {
          const text = pieces.join(' ');
          const reading = read(text, language);
          const spans = [
            ...reading.clauses,
            ...reading.clauses.flatMap((clause) => clause.votes.flatMap((vote) => vote.spans)),
            ...reading.obscene,
            ...reading.mild,
            ...reading.hate,
            ...reading.personalInformation,
            ...reading.maybePersonal,
          ];
          for (const { start, end, text: quoted } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(quoted);
            expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes bounded time on long hostile texts', () => {
    const long = [
      'a '.repeat(50_000),
      '1-'.repeat(50_000),
      '卖家'.repeat(50_000),
      '*_@'.repeat(33_000),
      ', and'.repeat(20_000),
      '山田太郎さんは'.repeat(3_000),
      `${'!'.repeat(20_000)} a b c d e Regards, Anna Miller`,
      '*ab '.repeat(5_000),
    ];
    for (const text of long) {
      const before = performance.now();
      read(text);
      expect(performance.now() - before).toBeLessThan(10_000);
    }
  }, 60_000);
});

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
