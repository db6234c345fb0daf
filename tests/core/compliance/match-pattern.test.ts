import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../lib/core/compliance/hits.ts';
import { matchPattern, type Stretch } from '../../../lib/core/compliance/match-pattern.ts';
import type { Concept, Pattern } from '../../../lib/core/compliance/pack.ts';

/** Every window looked at in turn, as the definition says. */
function byDefinition(pattern: Pattern, hits: readonly Hit[], sentences: number): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first <= Math.max(0, sentences - pattern.sentences); first += 1) {
    const end = first + pattern.sentences;
    const window = hits.filter(({ sentence }) => sentence >= first && sentence < end);
    const around = hits.filter(({ sentence }) => sentence >= first - 1 && sentence <= end);
    if (window.some(({ concept }) => pattern.none?.includes(concept))) continue;
    if (around.some(({ concept }) => pattern.noneAround?.includes(concept))) continue;
    let from = 0;
    const chosen = pattern.all.map((requirement) => {
      const hit = window.find(
        (one) =>
          requirement.replace('+', '').split('|').includes(one.concept) &&
          (requirement.startsWith('+') || !one.negated) &&
          (!pattern.ordered || one.start >= from),
      );
      from = hit?.start ?? from;
      return hit;
    });
    const met = chosen.filter((hit) => hit !== undefined);
    if (met.length < chosen.length || met.length === 0) continue;
    const stretch = {
      start: Math.min(...met.map(({ start }) => start)),
      end: Math.max(...met.map((hit) => hit.end)),
    };
    if (!found.some((one) => one.start <= stretch.start && one.end >= stretch.end)) found.push(stretch);
  }
  return found;
}

const meaning = fc.constantFrom<Concept[]>('rating', 'alter', 'gift', 'refund', 'waiver', 'ask');
const SENTENCES = 7;
const UNITS = 10;
const hitsIn: fc.Arbitrary<Hit[]> = fc
  .array(
    fc.record({
      concept: meaning,
      start: fc.integer({ min: 0, max: SENTENCES * UNITS - 4 }),
      length: fc.integer({ min: 1, max: 3 }),
      negated: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list
      .map(({ concept, start, length, negated }) => ({
        concept,
        start,
        end: start + length,
        sentence: Math.floor(start / UNITS),
        negated,
      }))
      .sort((one, other) => one.start - other.start),
  );
const requirement = fc
  .tuple(fc.uniqueArray(meaning, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([meanings, negatedToo]) => `${negatedToo ? '+' : ''}${meanings.join('|')}`);
const patternOf: fc.Arbitrary<Pattern> = fc.record({
  all: fc.array(requirement, { minLength: 1, maxLength: 3 }),
  none: fc.uniqueArray(meaning, { maxLength: 1 }),
  noneAround: fc.uniqueArray(meaning, { maxLength: 1 }),
  sentences: fc.constantFrom<(1 | 2 | 4)[]>(1, 2, 4),
  ordered: fc.boolean(),
});

describe('matchPattern', () => {
  it('finds what looking at every window finds', () => {
    fc.assert(
      fc.property(patternOf, hitsIn, fc.integer({ min: SENTENCES, max: SENTENCES + 3 }), (pattern, hits, sentences) => {
        expect(matchPattern(pattern, hits, sentences)).toEqual(byDefinition(pattern, hits, sentences));
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds nothing in nothing', () => {
    expect(matchPattern({ all: ['rating'], sentences: 4 }, [], 1)).toEqual([]);
  });
});
