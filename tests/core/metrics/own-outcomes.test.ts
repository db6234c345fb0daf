import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/casework/fold.ts';
import { ownRecord, refined, requestOutcome } from '../../../lib/core/metrics/own-outcomes.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Facts } from '../../../lib/core/model/fact.ts';
import { recordWeight } from '../../../lib/packs/amazon/patterns.ts';
import { feedbackSeen } from '../../browser/sample-observation.ts';

type Decision = NonNullable<Case['request']>['decision'];
const asked = (decision: Decision | null, ground = 'product-review', facts: Facts = {}): Case => ({
  ...fold(undefined, feedbackSeen('111-0000001-0000001', facts)).case,
  request: decision && { on: '2026-11-01', ground, decision },
});

describe('requestOutcome', () => {
  it('is what the seller recorded, before what pages show', () => {
    expect(requestOutcome(asked('refused', 'product-review', { struckThrough: true }))).toBe('refused');
  });
  it('reads from the page what the seller has not recorded', () => {
    expect(requestOutcome(asked('pending', 'fba-delivery', { amazonNote: 'fba-delivery' }))).toBe('struck-through');
    expect(requestOutcome(asked('pending', 'product-review', { listed: false }))).toBe('seems-removed');
    expect(requestOutcome(asked('pending'))).toBe('pending');
    expect(requestOutcome(asked(null, 'product-review', { listed: false }))).toBeNull();
  });
});

describe('the own record', () => {
  it('counts decided requests of one ground', () => {
    const cases = [asked('removed'), asked('refused'), asked('pending'), asked('removed', 'obscene'), asked(null)];
    expect(ownRecord(cases, 'product-review')).toEqual({ granted: 1, refused: 1 });
  });

  it('does not count a row that only seems removed', () => {
    expect(ownRecord([asked('pending', 'product-review', { listed: false })], 'product-review')).toEqual({
      granted: 0,
      refused: 0,
    });
  });

  it('moves the likelihood by one step, and only when there is enough of it', () => {
    expect(refined('high', { granted: 0, refused: 4 }, recordWeight)).toBe('high');
    expect(refined('high', { granted: 1, refused: 4 }, recordWeight)).toBe('medium');
    expect(refined('low', { granted: 0, refused: 9 }, recordWeight)).toBe('low');
    expect(refined('medium', { granted: 9, refused: 1 }, recordWeight)).toBe('high');
    expect(refined('medium', { granted: 7, refused: 3 }, recordWeight)).toBe('medium');
  });
});
