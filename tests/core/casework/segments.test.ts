import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../lib/core/casework/segments.ts';
import { spanOf } from '../../../lib/core/model/span.ts';

describe('segmentsOf', () => {
  const text = 'The fabric is thin and nobody answered.';

  it('marks what proves and what spoils', () => {
    const proves = [spanOf(text, 4, 18)];
    const spoils = [spanOf(text, 23, 38)];
    expect(segmentsOf(text, proves, spoils)).toEqual([
      { text: 'The ', mark: null },
      { text: 'fabric is thin', mark: 'proves' },
      { text: ' and ', mark: null },
      { text: 'nobody answered', mark: 'spoils' },
      { text: '.', mark: null },
    ]);
  });

  it('lets the spoiling span win where both overlap', () => {
    const marks = segmentsOf(text, [spanOf(text, 0, 18)], [spanOf(text, 14, 18)]).map(({ text: piece, mark }) => [
      piece,
      mark,
    ]);
    expect(marks.slice(0, 2)).toEqual([
      ['The fabric is ', 'proves'],
      ['thin', 'spoils'],
    ]);
  });

  it('gives no piece for an empty text', () => {
    expect(segmentsOf('', [], [])).toEqual([]);
  });

  it('loses and adds nothing, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.nat(60));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(span), fc.array(span), (any, a, b) => {
        const spans = (list: [number, number][]) =>
          list.map(([start, length]) => ({ start, end: start + length, text: '' }));
        expect(
          segmentsOf(any, spans(a), spans(b))
            .map((one) => one.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });
});
