import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortFew } from '../../../lib/core/language/sort-few.ts';

it('sorts as the engine does, what is equal in the order it had, few items or many', () => {
  const items = fc.array(fc.record({ weight: fc.integer({ min: 0, max: 4 }), name: fc.string() }), { maxLength: 30 });
  fc.assert(
    fc.property(items, (list) => {
      const order = (one: { weight: number }, other: { weight: number }) => other.weight - one.weight;
      expect(sortFew([...list], order)).toEqual(list.toSorted(order));
    }),
  );
});
