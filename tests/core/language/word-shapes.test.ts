import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordShapes } from '../../../lib/core/language/word-shapes.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
const shape = fc.oneof(
  letters,
  letters.map((run) => `${run}*`),
  letters.map((run) => `*${run}`),
  letters.map((run) => `*${run}*`),
);

/** What the notation says, word for word. */
function fits(word: string, written: string): boolean {
  const core = written.replaceAll('*', '');
  if (written.startsWith('*') && written.endsWith('*')) return word.includes(core);
  if (written.startsWith('*')) return word.endsWith(core);
  return written.endsWith('*') ? word.startsWith(core) : word === core;
}

describe('the shapes of a word', () => {
  it('are those that fit it, each once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(shape, { maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 }),
        (written, word) => {
          fc.pre(!/(.)\1{2}/.test(word));
          const shapes = new WordShapes(written.map((one, atom) => [one, atom]));
          const expected = written.flatMap((one, atom) => (fits(word, one) ? [atom] : []));
          expect(shapes.seenIn(word).toSorted((one, other) => one - other)).toEqual(expected);
        },
      ),
    );
  });

  it('are also those of a word drawn out, with the letter once or twice', () => {
    const shapes = new WordShapes([
      ['late', 0],
      ['cazzo', 1],
      ['so', 2],
    ]);
    expect(['laaaate', 'cazzzzo', 'soooo', 'soo'].map((word) => shapes.seenIn(word))).toEqual([[0], [1], [2], []]);
  });

  it('have numbers among them', () => {
    const shapes = new WordShapes([
      ['#', 0],
      ['14*', 1],
    ]);
    expect(['14', '3rd', 'a3'].map((word) => shapes.seenIn(word))).toEqual([[0, 1], [0], []]);
  });
});
