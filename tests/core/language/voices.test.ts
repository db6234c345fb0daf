import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeVotes } from '../../../lib/core/language/voices.ts';
import { type Aspect, type AspectVote, aspects, type Voice } from '../../../lib/core/model/assessment.ts';

const vote = (aspect: Aspect, confidence: number, voice: Voice = 'lexicon'): AspectVote => ({
  aspect,
  confidence,
  voice,
  spans: [{ start: 0, end: 4, text: voice === 'model' ? 'from' : 'word' }],
});
const learnt = (aspect: Aspect, confidence: number): AspectVote => vote(aspect, confidence, 'model');
const of = (votes: readonly AspectVote[], aspect: Aspect): AspectVote | undefined =>
  votes.find((one) => one.aspect === aspect);

describe('two voices', () => {
  it('are surer together than either alone', () => {
    const both = mergeVotes([vote('product', 0.7)], [learnt('product', 0.6)], '');
    expect(of(both, 'product')).toMatchObject({ voice: 'both', spans: [{ text: 'word' }] });
    expect(of(both, 'product')?.confidence).toBeGreaterThan(0.7);
  });

  it('end in doubt when one says product and the other service', () => {
    const votes = mergeVotes([vote('service', 0.85)], [learnt('product', 0.9)], '');
    expect(of(votes, 'service')?.confidence).toBeGreaterThan(0.1);
    expect(of(votes, 'product')?.confidence).toBeLessThan(0.9);
  });

  it('let the model speak where the words are silent, and show its words', () => {
    const votes = mergeVotes([], [learnt('courier', 0.8)], '');
    expect(votes).toEqual([expect.objectContaining({ aspect: 'courier', voice: 'model', confidence: 0.8 })]);
    expect(votes[0]?.spans[0]?.text).toBe('from');
  });

  it('say nothing when neither says anything', () => {
    expect(mergeVotes([], [], '')).toEqual([]);
  });

  it('give one vote for each aspect, from 0 to 1, surest first', () => {
    const votes = fc.uniqueArray(
      fc.record({ aspect: fc.constantFrom(...aspects), confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { selector: ({ aspect }) => aspect, maxLength: 5 },
    );
    fc.assert(
      fc.property(votes, votes, (words, model) => {
        const merged = mergeVotes(
          words.map((one) => vote(one.aspect, one.confidence)),
          model.map((one) => learnt(one.aspect, one.confidence)),
          '',
        );
        expect(new Set(merged.map(({ aspect }) => aspect)).size).toBe(merged.length);
        const sure = merged.map(({ confidence }) => confidence);
        expect(sure).toEqual([...sure].sort((one, other) => other - one));
        expect(sure.every((one) => one >= 0 && one <= 1)).toBe(true);
      }),
    );
  });
});
