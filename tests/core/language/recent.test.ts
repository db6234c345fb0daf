import { describe, expect, it } from 'vitest';
import { detached, Recent } from '../../../lib/core/language/recent.ts';

describe('what was asked for lately', () => {
  it('is remembered as long as somebody asks for it', () => {
    const recent = new Recent<number>(3);
    recent.set('often', 1);
    for (let one = 0; one < 50; one += 1) {
      recent.set(`once ${one}`, one);
      expect(recent.get('often')).toBe(1);
    }
    expect(recent.get('once 0')).toBeUndefined();
    expect(recent.get('once 49')).toBe(49);
  });

  it('is never more than twice the limit', () => {
    const recent = new Recent<number>(4);
    for (let one = 0; one < 100; one += 1) recent.set(`${one}`, one);
    const kept = Array.from({ length: 100 }, (_, one) => `${one}`).filter((key) => recent.get(key) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(8);
  });
});

it('a text in memory of its own is the same text', () => {
  expect(detached('fünf 𝒜\uD800')).toBe('fünf 𝒜\uD800');
});
