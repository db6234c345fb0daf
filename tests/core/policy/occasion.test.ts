import { describe, expect, it } from 'vitest';
import { occasionOf } from '../../../lib/core/policy/occasion.ts';
import type { PolicyPack } from '../../../lib/core/policy/pack.ts';
import type { FeedbackSubject, PolicyRule } from '../../../lib/core/policy/rule.ts';
import { windowsFor } from '../../../lib/core/windows/compute.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { subjectWith } from './hand-made.ts';

const [anyRule] = amazonPack.rules as [PolicyRule, ...PolicyRule[]];
const pack: PolicyPack = {
  ...amazonPack,
  rules: [
    { ...anyRule, id: 'always' },
    { ...anyRule, id: 'in-germany', marketplaces: ['DE'] },
    { ...anyRule, id: 'until-november', effectiveUntil: '2026-11-30' },
    { ...anyRule, id: 'from-december', effectiveFrom: '2026-12-01' },
  ],
};
const rulesFor = (facts: Partial<FeedbackSubject>): string[] =>
  occasionOf(subjectWith(facts), pack).rules.map(({ id }) => id);

describe('what store and days settle', () => {
  it('a rule counts in its marketplaces, on its days, the first and the last included', () => {
    expect(rulesFor({ marketplace: 'DE', asOf: '2026-11-30' })).toEqual(['always', 'in-germany', 'until-november']);
    expect(rulesFor({ marketplace: 'US', asOf: '2026-12-01T08:00:00Z' })).toEqual(['always', 'from-december']);
    expect(rulesFor({ marketplace: null, asOf: '2026-12-01' })).toEqual(['always', 'from-december']);
  });

  it('a store that the pack does not know has none', () => {
    expect(occasionOf(subjectWith({ marketplace: 'XX' }), pack).marketplace).toBeUndefined();
    expect(occasionOf(subjectWith({ marketplace: 'JP' }), pack).marketplace?.code).toBe('JP');
  });

  it('windows are those of its own store and days, however many were asked for before', () => {
    const days = Array.from({ length: 12 }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}`);
    for (const asOf of ['2026-11-05', '2026-12-31', '2026-11-05'])
      for (const { code: marketplace } of pack.marketplaces)
        for (const feedbackDate of days)
          expect(occasionOf(subjectWith({ marketplace, feedbackDates: [feedbackDate], asOf }), pack).windows).toEqual(
            windowsFor({ portal: 'amazon', marketplace, kind: 'seller-feedback', asOf, feedbackDate }, pack.windows),
          );
  });

  it('is worked out once for all that share it', () => {
    const early = subjectWith({ feedbackDates: ['2026-10-02', '2026-02-10'] });
    expect(occasionOf(early, pack)).toBe(occasionOf({ ...early, feedbackDates: ['2026-02-10'] }, pack));
    expect(occasionOf(early, pack)).not.toBe(occasionOf({ ...early, orderDate: '2026-01-30' }, pack));
  });
});
