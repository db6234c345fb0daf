import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Transitions } from '../../../lib/core/language/transitions.ts';

it('leads where a map of maps would lead, and nowhere else', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(300), fc.nat(0xffff)), {
    maxLength: 400,
    selector: ([from, symbol]) => `${from} ${symbol}`,
  });
  fc.assert(
    fc.property(pairs, fc.tuple(fc.nat(300), fc.nat(0xffff)), (added, [from, symbol]) => {
      const table = new Transitions();
      for (const [to, [one, by]] of added.entries()) table.add(one, by, to);
      for (const [to, [one, by]] of added.entries()) expect(table.next(one, by)).toBe(to);
      expect(table.next(from, symbol)).toBe(added.findIndex(([one, by]) => one === from && by === symbol));
    }),
  );
});
