import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Edges } from '../../../lib/core/language/edges.ts';
import { Transitions } from '../../../lib/core/language/transitions.ts';

const STATES = 40;
const state = fc.nat(STATES - 1);
/** Few and many edges of a state: few are looked through, many are halved. */
const symbol = fc.oneof(fc.nat(30), fc.nat(0xffff));
const pairs = fc.uniqueArray(fc.tuple(state, symbol), {
  maxLength: 400,
  selector: ([from, by]) => `${from} ${by}`,
});

it('leads where a map of maps would lead, and nowhere else, while it is built and afterwards', () => {
  fc.assert(
    fc.property(pairs, state, symbol, (added, from, by) => {
      const building = new Transitions();
      for (const [to, [one, other]] of added.entries()) building.add(one, other, to);
      const edges = new Edges(building, STATES);
      for (const [to, [one, other]] of added.entries()) {
        expect(building.next(one, other)).toBe(to);
        expect(edges.next(one, other)).toBe(to);
      }
      const expected = added.findIndex(([one, other]) => one === from && other === by);
      expect(building.next(from, by)).toBe(expected);
      expect(edges.next(from, by)).toBe(expected);
    }),
  );
});
