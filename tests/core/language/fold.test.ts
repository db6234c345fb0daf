import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sourceSpan, wholeClusters } from '../../../lib/core/language/fold.ts';

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Abc',
        ' ',
        '\t',
        '\r\n',
        '½',
        'é',
        'e\u0301',
        'ｶﾞ',
        'ß',
        '\u200B',
        '…',
        'İ',
        '\uD83D\uDE00',
        '\uD800',
        '電',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  it('gives the same in runs and letter by letter', () => {
    // A sign that is not read cuts the text into runs of one letter.
    fc.assert(
      fc.property(mixed, (text) => {
        const apart = Array.from(text.normalize('NFC').match(/[ｦ-ﾝ][ﾞﾟ]|[\s\S]\p{M}*/gu) ?? []).join('\u200B');
        expect(fold(apart).text).toBe(fold(text.normalize('NFC')).text);
      }),
    );
  });

  it('reads white space as one space or one line break, which comes from all of it', () => {
    const folded = fold('one \t\u00A0 two\r\n \n三　　四');
    expect(folded.text).toBe('one two\n三 四');
    expect(sourceSpan(folded, 3, 4)).toEqual({ start: 3, end: 7, text: ' \t\u00A0 ' });
    expect(sourceSpan(folded, 7, 8).text).toBe('\r\n \n');
    expect(sourceSpan(folded, 4, 9).text).toBe('two\r\n \n三');
  });

  it('knows for every unit the stretch it came from, in the order of the source', () => {
    fc.assert(
      fc.property(mixed, (source) => {
        const { text, from, to } = fold(source);
        expect([from.length, to.length]).toEqual([text.length, text.length]);
        for (const [at, start] of from.entries()) {
          expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
          expect(to[at]).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('reads alike what differs in case, accents and width', () => {
    expect(fold('ＣＡＦÉ “Straße”').text).toBe('cafe "strasse"');
  });

  it('widens a stretch to all that its letters were folded to', () => {
    const folded = fold('a½b');
    expect(folded.text).toBe('a1⁄2b');
    expect(wholeClusters(folded, { start: 2, end: 3 })).toEqual({ start: 1, end: 4 });
    expect(wholeClusters(folded, { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
  });

  it('gives a stretch the same letters as the words of the source folded by themselves', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (source, one, other) => {
        const folded = fold(source);
        const length = Math.max(1, folded.text.length);
        const [start = 0, end = 0] = [one % length, other % length].sort((a, b) => a - b);
        const whole = wholeClusters(folded, { start, end });
        if (whole.end === whole.start) return;
        const words = source.slice(folded.from[whole.start], folded.to[whole.end - 1]);
        expect(fold(words).text).toBe(folded.text.slice(whole.start, whole.end));
      }),
    );
  });
});
