import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EASTERN, LETTER, MARK, NUMBER, SPACE, traitsOf } from '../../../lib/core/language/characters.ts';
import { WordNotes } from '../../../lib/core/language/word-notes.ts';
import { type Word, wordsOf } from '../../../lib/core/language/words.ts';

const SPLIT = /(?:[^\P{L}\u3040-\u30FF\u3400-\u9FFF]|\p{N})+/gu;
const JOINED = new RegExp(`${SPLIT.source}(?:'${SPLIT.source})*`, 'gu');
const LETTERS = /[^\P{L}\u3040-\u30FF\u3400-\u9FFF]+/gu;

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => [
    match[0].replaceAll("'", ''),
    match.index,
    match.index + match[0].length,
  ]);
const written = (words: readonly Word[]) => words.map(({ text, start, end }) => [text, start, end]);

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom('didn', "'", 't', ' ', '24', 'é', '電', 'カ', '。', '𠀀', '𝟙', '𝓗', '\uD800', '\u0301'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('the words of a text', () => {
  it('are what the patterns for them find, whatever the text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const words = wordsOf(text);
        expect(written(words.split)).toEqual(found(text, SPLIT));
        expect(written(words.joined)).toEqual(found(text, JOINED));
        expect(written(words.letters)).toEqual(found(text, LETTERS));
      }),
    );
  });

  it('are those of the text asked for, also when two texts are asked for in turn', () => {
    const texts = ['two words', 'one', 'two words'];
    expect(texts.map((text) => wordsOf(text).split.length)).toEqual([2, 1, 2]);
  });

  it('carry what each reader noted, worked out once', () => {
    let asked = 0;
    const lengths = new WordNotes((word) => {
      asked += 1;
      return { length: word.length };
    });
    const initials = new WordNotes((word) => ({ initial: word.charAt(0) }));
    const words = wordsOf('parcel unopened parcel').split;
    expect(words.map((word) => lengths.of(word).length)).toEqual([6, 8, 6]);
    expect(words.map((word) => initials.of(word).initial)).toEqual(['p', 'u', 'p']);
    expect(asked).toBe(2);
  });
});

describe('the traits of a unit', () => {
  it('are those the patterns say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (unit) => {
        const letter = String.fromCharCode(unit);
        const expected =
          (/\p{L}/u.test(letter) ? LETTER : 0) |
          (/\p{N}/u.test(letter) ? NUMBER : 0) |
          (/\p{M}/u.test(letter) ? MARK : 0) |
          (/[\u3040-\u30FF\u3400-\u9FFF]/.test(letter) ? EASTERN : 0) |
          (/\s/.test(letter) ? SPACE : 0);
        expect(traitsOf(unit) & (LETTER | NUMBER | MARK | EASTERN | SPACE)).toBe(expected);
      }),
    );
  });

  it('are none where there is no unit', () => {
    expect(traitsOf(''.charCodeAt(0))).toBe(0);
  });
});
