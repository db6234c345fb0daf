import { describe, expect, it } from 'vitest';
import type { CommentReading } from '../../../lib/core/model/assessment.ts';
import { assessReading } from '../../../lib/core/policy/assess.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { readingOf, subjectWith } from './hand-made.ts';

const flags = (reading: CommentReading, facts: Partial<FeedbackSubject> = {}): string[] =>
  assessReading(subjectWith({ comments: reading.text, ...facts }), reading, amazonPack).flags;

const PLAIN = readingOf([['It broke.', { product: 0.9 }]]);
const yes = { arrivedOnTime: 'yes', itemAsDescribed: 'yes', customerService: 'yes' } as const;

describe('flags', () => {
  it('a plain comment has none', () => {
    expect(flags(PLAIN)).toEqual([]);
  });

  it('three times yes with few stars contradicts; a dash is not yes; three stars are not few', () => {
    expect(flags(PLAIN, yes)).toEqual(['sub-ratings-contradict']);
    expect(flags(PLAIN, { ...yes, customerService: 'not-answered' })).toEqual([]);
    expect(flags(PLAIN, { ...yes, rating: 3 })).toEqual([]);
  });

  it.each([
    ['en', 'Perfect, very happy!', true],
    ['de', 'Alles bestens.', true],
    ['fr', 'Très satisfaite', true],
    ['ja', '大満足です', true],
    ['zh', '非常满意', true],
    ['en', 'Imperfect fit', false],
    ['en', 'Love ... it', true],
    ['en', 'Gloves. Love its color', false],
    ['fr', 'TRÈS SATISFAITE.', true],
    ['fr', 'très satisfaites', false],
  ] as const)('%s: %s praises with one star: %s', (language, text, praised) => {
    const reading = readingOf([[text, { unclear: 0.9 }]], { language });
    expect(flags(reading, { marketplace: null }).includes('positive-words-low-stars')).toBe(praised);
    expect(flags(reading, { marketplace: null, rating: 3 })).not.toContain('positive-words-low-stars');
  });

  it('a language foreign to the marketplace is named, a usual second one is not', () => {
    const french = { ...PLAIN, language: 'fr' } as const;
    expect(flags(french, { marketplace: 'DE' })).toEqual(['language-differs-from-marketplace']);
    expect(flags(french, { marketplace: 'CA' })).toEqual([]);
    expect(flags(french, { marketplace: null })).toEqual([]);
    expect(flags({ ...french, languageKnown: false }, { marketplace: 'DE' })).toEqual([]);
    expect(flags({ ...PLAIN, language: 'und' }, { marketplace: 'DE' })).toEqual([]);
  });

  it.each([
    ['threat', 'threat'],
    ['insult', 'insult'],
    ['promotion', 'promotion'],
    ['other-seller', 'other-order'],
  ] as const)('%s is flagged as %s', (aspect, flag) => {
    expect(flags(readingOf([['words', { [aspect]: 0.9 }]]))).toContain(flag);
    expect(flags(readingOf([['words', { [aspect]: 0.4 }]]))).not.toContain(flag);
  });
});
