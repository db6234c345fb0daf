import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex } from '../../../lib/core/language/row-index.ts';

describe('the index of rows', () => {
  it('finds the row of every bucket, and none where there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 128, maxLength: 128 }), fc.integer(), (kept, hash) => {
        let rows = 0;
        const rowOf = Int32Array.from(kept, (one) => {
          rows += one ? 1 : 0;
          return one ? rows - 1 : -1;
        });
        const index = new RowIndex(rowOf);
        expect(Array.from(kept, (_, bucket) => index.rowOf(bucket))).toEqual([...rowOf]);
        expect(index.rowOf(hash)).toBe(rowOf[hash & 127]);
      }),
    );
  });
});
