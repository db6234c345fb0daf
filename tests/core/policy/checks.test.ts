import { describe, expect, it } from 'vitest';
import type { CommentReading } from '../../../lib/core/model/assessment.ts';
import { heardIn } from '../../../lib/core/policy/aspect-set.ts';
import { type CheckId, checks } from '../../../lib/core/policy/checks/index.ts';
import { feedbackWindows } from '../../../lib/core/policy/feedback-windows.ts';
import type { CheckResult, FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { readingOf, subjectWith } from './hand-made.ts';

const ask = (id: CheckId, facts: Partial<FeedbackSubject>, reading: CommentReading = readingOf([])): CheckResult => {
  const subject = subjectWith(facts);
  const windows = feedbackWindows(subject, amazonPack);
  return checks[id]({
    subject,
    reading,
    heard: heardIn(reading, amazonPack.judging),
    windows,
    judging: amazonPack.judging,
  });
};

describe('checks on facts', () => {
  it.each<[CheckId, Partial<FeedbackSubject>, CheckResult['truth'], string | undefined]>([
    ['has-text', { comments: 'a' }, 'yes', undefined],
    ['has-text', { comments: ' \u200b ' }, 'no', undefined],
    ['has-text', { comments: null }, 'cant-tell', undefined],
    ['within-request-window', { feedbackDates: ['2026-08-22'], asOf: '2026-11-20' }, 'yes', undefined],
    ['within-request-window', { feedbackDates: ['2026-08-21'], asOf: '2026-11-20' }, 'no', undefined],
    ['within-request-window', { feedbackDates: [] }, 'cant-tell', 'feedbackDate'],
    ['request-offered', { removalAction: 'offered' }, 'yes', undefined],
    ['request-offered', { removalAction: 'not-offered' }, 'no', undefined],
    ['request-offered', { removalAction: null }, 'cant-tell', 'removalAction'],
    ['fulfilled-by-amazon', { fulfillmentChannel: 'AFN' }, 'yes', undefined],
    ['fulfilled-by-amazon', { fulfillmentChannel: 'MFN' }, 'no', undefined],
    ['fulfilled-by-amazon', { buyShipping: true }, 'no', undefined],
    ['fulfilled-by-amazon', { buyShipping: false }, 'cant-tell', 'fulfillmentChannel'],
    ['fulfilled-by-seller', { fulfillmentChannel: 'MFN' }, 'yes', undefined],
    ['fulfilled-by-seller', { fulfillmentChannel: null }, 'cant-tell', 'fulfillmentChannel'],
    ['buy-shipping-label', { buyShipping: false }, 'no', undefined],
    ['buy-shipping-label', {}, 'cant-tell', 'buyShipping'],
    ['shipped-on-time', { shippedOnTime: true }, 'yes', undefined],
    ['shipped-on-time', {}, 'cant-tell', 'shippedOnTime'],
    ['easy-ship', {}, 'cant-tell', 'easyShip'],
  ])('%s %o: %s', (id, facts, truth, missing) => {
    expect(ask(id, facts)).toMatchObject({ truth });
    expect(ask(id, facts).missing).toBe(missing);
  });
});

describe('checks on words', () => {
  const span = { start: 0, end: 3, text: 'abc' };

  it('one obscene word is enough, a coarse word or slur is a doubt', () => {
    const obscene = { ...span, aspect: 'obscene' as const };
    expect(ask('obscene-word', {}, readingOf([], { obscene: [obscene], mild: [obscene] }))).toMatchObject({
      truth: 'yes',
      proves: [obscene],
    });
    expect(ask('obscene-word', {}, readingOf([], { mild: [obscene] })).truth).toBe('cant-tell');
    expect(ask('obscene-word', {}, readingOf([], { hate: [obscene] })).truth).toBe('cant-tell');
    expect(ask('obscene-word', {}).truth).toBe('no');
  });

  it("the seller's data is enough, the buyer's is a doubt", () => {
    const found = { ...span, aspect: 'personal-information' as const };
    expect(ask('seller-personal-information', {}, readingOf([], { personalInformation: [found] })).truth).toBe('yes');
    expect(ask('seller-personal-information', {}, readingOf([], { maybePersonal: [found] })).truth).toBe('cant-tell');
    expect(ask('seller-personal-information', {}).truth).toBe('no');
  });

  it('faint votes are doubts, fainter ones are not heard', () => {
    const { sure, faint } = amazonPack.judging.confidence;
    const service = (confidence: number) => readingOf([['no answer', { service: confidence }]]);
    expect(ask('seller-service', {}, service(sure)).truth).toBe('yes');
    expect(ask('seller-service', {}, service((sure + faint) / 2)).truth).toBe('cant-tell');
    expect(ask('seller-service', {}, service(faint / 2)).truth).toBe('no');
  });

  it('a clause that leans to the subject counts only beside a sure one', () => {
    const { sure, faint } = amazonPack.judging.confidence;
    const leaning: [string, { product: number }] = ['so thin', { product: (sure + faint) / 2 }];
    expect(ask('every-clause-about-product', {}, readingOf([leaning])).truth).toBe('cant-tell');
    expect(ask('every-clause-about-product', {}, readingOf([leaning, ['it broke', { product: 0.9 }]])).truth).toBe(
      'yes',
    );
  });

  it('a doubtful aspect within a sure clause does not spoil it', () => {
    const reading = readingOf([['waste of money, it broke', { product: 0.9, price: 0.6 }]]);
    expect(ask('every-clause-about-product', {}, reading).truth).toBe('yes');
  });

  it('words stand on the side they speak for', () => {
    const reading = readingOf([
      ['it broke, ', { product: 0.9 }],
      ['no answer', { service: 0.9 }],
    ]);
    const found = ask('every-clause-about-product', {}, reading);
    expect(found.proves.map(({ text }) => text)).toEqual(['it broke, ']);
    expect(found.spoils.map(({ text }) => text)).toEqual(['no answer']);
  });

  it('a clause without named words is shown whole', () => {
    const reading = readingOf([['it broke', { product: 0.9 }]]);
    const [clause] = reading.clauses;
    const silent = {
      ...reading,
      clauses: clause ? [{ ...clause, votes: clause.votes.map((vote) => ({ ...vote, spans: [] })) }] : [],
    };
    expect(ask('every-clause-about-product', {}, silent).proves).toEqual([
      { start: 0, end: 8, text: 'it broke', aspect: 'product' },
    ]);
  });

  it('signs without letters are irrelevant characters', () => {
    const signs = readingOf([['!!! 123', {}]]);
    expect(ask('irrelevant-characters', {}, signs)).toMatchObject({ truth: 'yes', proves: [{ text: '!!! 123' }] });
    expect(ask('irrelevant-characters', {}, readingOf([['asdf', { irrelevant: 0.9 }]])).truth).toBe('cant-tell');
    expect(ask('irrelevant-characters', {}, readingOf([['Bad', { unclear: 0.9 }]])).truth).toBe('no');
    expect(ask('irrelevant-characters', {}).truth).toBe('no');
  });
});
