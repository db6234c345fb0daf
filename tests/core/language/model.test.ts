import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/language/fold.ts';
import { openAspectModel } from '../../../lib/core/language/model.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';

const weights = await loadAspectWeights();
const model = openAspectModel(weights);
const first = (text: string): string | undefined => model.votes(text)[0]?.aspect;

describe('the trained voice', () => {
  it.each([
    ['The hinge snapped on the second day', 'product'],
    ['Der Griff ist nach einer Woche abgebrochen', 'product'],
    ['Le vendeur ne répond à aucun de mes messages', 'service'],
    ['Il pacco non è mai arrivato', 'late'],
    ['El repartidor lo dejó tirado en la puerta', 'courier'],
    ['三日で充電できなくなりました', 'product'],
    ['客服一直不回复', 'service'],
  ])('%s: %s', (text, aspect) => {
    expect(first(text)).toBe(aspect);
  });

  it('hears a few words on another subject in a long clause', () => {
    const votes = model.votes('arrived two weeks late and the speaker crackles at every volume');
    const heard = votes.filter(({ confidence }) => confidence > 0.35).map(({ aspect }) => aspect);
    expect(heard).toEqual(expect.arrayContaining(['product', 'late']));
  });

  it('names as main subject the one with the largest share', () => {
    const pieces = ['the hinge snapped ', 'nobody answers my mails ', '快递一直没到 ', 'arrived late ', '!? '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (some) => {
        const folded = fold(some.join(''));
        const all = { start: 0, end: folded.text.length };
        const shares = model.weigh(folded, all).map(({ share }) => share);
        const main = model.main(folded, all);
        expect(main?.share ?? 0).toBe(Math.max(0, ...shares));
      }),
    );
    const none = fold('   ');
    expect(model.main(none, { start: 0, end: none.text.length })).toBeUndefined();
  });

  it('says nothing of a text without letters it knows', () => {
    expect(model.votes('')).toEqual([]);
    expect(model.votes('   ')).toEqual([]);
  });

  it('says the same of the same text, whatever case and accents', () => {
    const said = model
      .votes('Le manche a cassé dès le premier jour')
      .map(({ aspect, confidence }) => [aspect, confidence]);
    const loud = model
      .votes('LE MANCHE A CASSE DES LE PREMIER JOUR')
      .map(({ aspect, confidence }) => [aspect, confidence]);
    expect(loud).toEqual(said);
  });

  it('says the same of the same text, whatever was read before', () => {
    const text = 'Broken! 50% of it, after two days?';
    const said = model.votes(text);
    model.votes('the seller never answers, and the parcel came late with a torn box and a broken lid');
    expect(model.votes(text)).toEqual(said);
  });

  it('gives confidences from 0 to 1 and spans that quote the clause, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { confidence, spans } of model.votes(text)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });

  it('reads a hostile text in bounded time', () => {
    const started = performance.now();
    model.votes('broken '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the file of weights', () => {
  it('is refused when it is of another version or cut off', () => {
    expect(() => openAspectModel({ ...weights, version: 0 })).toThrow(/version/);
    expect(() => openAspectModel({ ...weights, data: weights.data.slice(0, -400) })).toThrow(/long/);
  });
});
