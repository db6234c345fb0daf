import { expect, it } from 'vitest';
import { OnDemand } from '../../../lib/core/language/on-demand.ts';

it('makes a thing when it is first asked for, and only then', () => {
  const asked: string[] = [];
  const shelf = new OnDemand((name) => {
    asked.push(name);
    return name === 'none' ? undefined : { name };
  });
  const first = shelf.get('de');
  expect(first).toEqual({ name: 'de' });
  expect(shelf.get('de')).toBe(first);
  expect(shelf.get('none')).toBeUndefined();
  expect(asked).toEqual(['de', 'none']);
});

it('lets who asks know of a mistake, each time', () => {
  const shelf = new OnDemand((name): string => {
    throw new Error(`The entry of ${name} has no word.`);
  });
  expect(() => shelf.get('it')).toThrow('it has no word');
  expect(() => shelf.get('it')).toThrow('it has no word');
});
