import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aspect, type Assessment, aspects } from '../../../lib/core/model/assessment.ts';
import { assessFeedback, assessReading } from '../../../lib/core/policy/assess.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { readingOf, subjectWith } from './hand-made.ts';

const votes = fc.dictionary(fc.constantFrom(...aspects), fc.double({ min: 0, max: 1, noNaN: true }), { maxKeys: 3 });
const clauses = fc.array(
  fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), votes as fc.Arbitrary<Partial<Record<Aspect, number>>>),
  { maxLength: 5 },
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const facts: fc.Arbitrary<Partial<FeedbackSubject>> = fc.record({
  marketplace: maybe(fc.constantFrom('US', 'DE', 'JP', 'AE', 'XX')),
  rating: maybe(fc.integer({ min: 1, max: 5 })),
  fulfillmentChannel: maybe(fc.constantFrom('AFN' as const, 'MFN' as const)),
  buyShipping: maybe(fc.boolean()),
  shippedOnTime: maybe(fc.boolean()),
  removalAction: maybe(fc.constantFrom('offered' as const, 'not-offered' as const)),
});
const claims = ({ outcome }: Assessment): boolean => outcome === 'removable' || outcome === 'strike-through';
const judge = (parts: [string, Partial<Record<Aspect, number>>][], known: Partial<FeedbackSubject>): Assessment => {
  const reading = readingOf(parts);
  return assessReading(subjectWith({ comments: reading.text, ...known }), reading, amazonPack);
};

describe('whatever is said', () => {
  it('ground and code stand only with a claim, likelihood too', () => {
    fc.assert(
      fc.property(clauses, facts, (parts, known) => {
        const found = judge(parts, known);
        if (!claims(found)) expect([found.ground, found.reasonCode, found.likelihood]).toEqual([null, null, null]);
        else expect(found.likelihood).not.toBeNull();
        expect(found.wouldHave === null || found.outcome === 'not-removable').toBe(true);
        expect(found.why.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a clear remark on the service never makes a claim possible', () => {
    fc.assert(
      fc.property(clauses, facts, (parts, known) => {
        expect(claims(judge([...parts, ['No answer.', { service: 0.95 }]], known))).toBe(false);
      }),
    );
  });

  it('a fact that becomes known never changes a settled verdict on the text', () => {
    fc.assert(
      fc.property(clauses, facts, (parts, known) => {
        const before = judge(parts, { ...known, buyShipping: null, shippedOnTime: null });
        fc.pre(before.outcome !== 'needs-review' && before.wouldHave === null);
        expect(judge(parts, { ...known, buyShipping: null, shippedOnTime: true }).outcome).toBe(before.outcome);
        expect(judge(parts, { ...known, buyShipping: null, shippedOnTime: false }).outcome).toBe(before.outcome);
      }),
    );
  });

  it('any text is judged, and every span quotes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), facts, (comments, known) => {
        const found = assessFeedback(subjectWith({ comments, ...known }), amazonPack, { seller: unknownSeller });
        for (const span of [...found.evidence, ...found.blockers, ...found.criteria.flatMap((line) => line.spans)])
          expect(comments.slice(span.start, span.end)).toBe(span.text);
      }),
    );
  });
});
