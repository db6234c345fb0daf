import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenPart } from '../../../lib/core/language/spoken.ts';

const part = (text: string): string => {
  const { start, end } = spokenPart(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('the spoken part', () => {
  it.each([
    [' It broke. ', 'It broke.'],
    ['😡 It broke! 😡👎🏽', 'It broke!'],
    ['It 😡 broke', 'It 😡 broke'],
    ['届かない🇯🇵', '届かない'],
    ['😡👎🏽 ', ''],
    ['5 stars', '5 stars'],
    ['', ''],
  ])('of "%s" is "%s"', (text, spoken) => {
    expect(part(text)).toBe(spoken);
  });

  it('lies within the stretch, whatever the text, and has itself as its spoken part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = part(text);
        expect(text).toContain(once);
        expect(part(once)).toBe(once);
      }),
    );
  });

  it('is found in time that grows with the text', () => {
    const started = performance.now();
    expect(part(`a${' '.repeat(200_000)}a`)).toHaveLength(200_002);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
