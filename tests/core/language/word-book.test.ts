import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook, WordBook } from '../../../lib/core/language/word-book.ts';
import { WordNotes, WordRows } from '../../../lib/core/language/word-notes.ts';

const written = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { maxLength: 300 });

const wordIn = (book: WordBook, text: string) => ({ book, number: book.numberOf(text, 0, text.length), text });

describe('a book of words', () => {
  it('gives each word a number of its own, the same wherever it stands, and knows its text', () => {
    fc.assert(
      fc.property(written, (texts) => {
        const book = new WordBook();
        const numbers = new Map<string, number>();
        for (const text of [...texts, ...texts]) {
          const number = book.numberOf(`x${text} y`, 1, text.length + 1);
          expect(book.textOf(number)).toBe(text);
          // Words of more than 48 units are numbered anew each time: nobody writes them twice.
          if (text.length <= 48) expect(numbers.get(text) ?? number).toBe(number);
          numbers.set(text, number);
        }
        const kept = [...numbers].filter(([text]) => text.length <= 48);
        expect(new Set(kept.map(([, number]) => number)).size).toBe(kept.length);
      }),
    );
  });

  it('keeps thousands of words apart', () => {
    const book = new WordBook();
    const words = Array.from({ length: 30_000 }, (_, at) => `word${at.toString(36)}`);
    const numbers = words.map((word) => book.numberOf(word, 0, word.length));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.every((word, at) => book.textOf(numbers[at] ?? -1) === word)).toBe(true);
    expect(book.isFull).toBe(true);
  });

  it('is followed by a fresh one when it is full', () => {
    const book = openBook();
    for (let at = 0; !book.isFull; at += 1) book.numberOf(`w${at}`, 0, `w${at}`.length);
    expect(openBook()).not.toBe(book);
  });
});

describe('what readers keep with words', () => {
  it('is worked out once for each word of a book, and shared where the same object is noted', () => {
    const long = { long: true };
    const short = { long: false };
    const asked: string[] = [];
    const notes = new WordNotes((word) => {
      asked.push(word);
      return word.length > 4 ? long : short;
    });
    const [one, other] = [new WordBook(), new WordBook()];
    const words = ['parcel', 'late', 'parcel', 'broken'].map((text) => wordIn(one, text));
    expect(words.map((word) => notes.of(word))).toEqual([long, short, long, long]);
    expect(asked).toEqual(['parcel', 'late', 'broken']);
    expect(notes.of(wordIn(other, 'late'))).toBe(short);
    expect(asked).toHaveLength(4);
  });

  it('is a row of numbers, also after many other rows', () => {
    const rows = new WordRows(3, (word, row) => {
      row[0] = word.length;
      row[2] = word.charCodeAt(0);
    });
    const book = new WordBook();
    const texts = Array.from({ length: 2000 }, (_, at) => `${'abc'.charAt(at % 3)}${at}`);
    for (const text of [...texts, ...texts]) {
      const table = rows.in(book);
      const from = table.rowOf(wordIn(book, text));
      expect([...table.numbers.subarray(from, from + 3)]).toEqual([text.length, 0, text.charCodeAt(0)]);
    }
  });
});
