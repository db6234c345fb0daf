import { describe, expect, it } from 'vitest';
import type { Assessment, CommentReading } from '../../../lib/core/model/assessment.ts';
import { assessReading } from '../../../lib/core/policy/assess.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { readingOf, subjectWith } from './hand-made.ts';

const judge = (reading: CommentReading, facts: Partial<FeedbackSubject> = {}): Assessment =>
  assessReading(subjectWith({ comments: reading.text, ...facts }), reading, amazonPack);

const PRODUCT = readingOf([['The hinge snapped.', { product: 0.9 }]]);
const LATE = readingOf([['A week late.', { late: 0.9 }]]);
const MIXED = readingOf([
  ['The hinge snapped, ', { product: 0.9 }],
  ['and nobody answered.', { service: 0.9 }],
]);
const obsceneSpan = { start: 0, end: 4, text: 'text', aspect: 'obscene' as const };
const personalSpan = { ...obsceneSpan, aspect: 'personal-information' as const };
const amazon = { fulfillmentChannel: 'AFN' } as const;
const seller = { fulfillmentChannel: 'MFN' } as const;
const protectedOrder = { ...seller, buyShipping: true, shippedOnTime: true } as const;

describe('the decision, line by line', () => {
  it.each<[string, CommentReading, Partial<FeedbackSubject>, Assessment['outcome'], string | null, number | null]>([
    ['stars only', readingOf([]), {}, 'not-removable', null, null],
    ['day 90', PRODUCT, { feedbackDates: ['2026-08-22'] }, 'removable', 'product-review', 203],
    ['day 91', PRODUCT, { feedbackDates: ['2026-08-21'] }, 'not-removable', null, null],
    ['obscene in a mixed comment', { ...MIXED, obscene: [obsceneSpan] }, {}, 'removable', 'obscene', 102],
    [
      'personal data in a mixed comment',
      { ...MIXED, personalInformation: [personalSpan] },
      {},
      'removable',
      'personal-information',
      103,
    ],
    ['entire product', PRODUCT, {}, 'removable', 'product-review', 203],
    ['mixed', MIXED, {}, 'not-removable', null, null],
    ['Amazon, entire delivery', LATE, amazon, 'strike-through', 'fba-delivery', 402],
    ['Buy Shipping on time, entire lateness', LATE, protectedOrder, 'strike-through', 'buy-shipping-delay', 401],
    ['late, nothing known', LATE, {}, 'needs-review', null, null],
    ['no subject', readingOf([['Bad', { unclear: 0.9 }]]), amazon, 'needs-review', null, null],
    ['late, no label', LATE, { ...seller, buyShipping: false }, 'not-removable', null, null],
    ['late, shipped late', LATE, { ...protectedOrder, shippedOnTime: false }, 'not-removable', null, null],
    [
      'shipped late is enough without the label',
      LATE,
      { ...seller, shippedOnTime: false },
      'not-removable',
      null,
      null,
    ],
    ['price', readingOf([['Cheaper elsewhere.', { price: 0.9 }]]), {}, 'not-removable', null, null],
    ['threat', readingOf([['Or I call my lawyer.', { threat: 0.9 }]]), amazon, 'not-removable', null, null],
    ['insult', readingOf([['Crooks.', { insult: 0.9 }]]), {}, 'not-removable', null, null],
    ['wrong shop', readingOf([['Meant for another shop.', { 'other-seller': 0.9 }]]), {}, 'not-removable', null, null],
  ])('%s', (_name, reading, facts, outcome, ground, reasonCode) => {
    expect(judge(reading, facts)).toMatchObject({ outcome, ground, reasonCode });
  });
});

describe('borderline readings', () => {
  it.each<[string, CommentReading, Partial<FeedbackSubject>, Assessment['outcome']]>([
    [
      'praise of the delivery beside the product',
      readingOf([
        ['Came fast, ', { 'delivery-praise': 0.9 }],
        ['but thin.', { product: 0.9 }],
      ]),
      {},
      'not-removable',
    ],
    [
      'an unclear sigh beside the product',
      readingOf([
        ['It broke. ', { product: 0.9 }],
        ['Never again.', { unclear: 0.9 }],
      ]),
      {},
      'removable',
    ],
    [
      'context beside the product',
      readingOf([
        ['For my son. ', { neutral: 0.9 }],
        ['It broke.', { product: 0.9 }],
      ]),
      {},
      'removable',
    ],
    ['context alone', readingOf([['For my son.', { neutral: 0.9 }]]), {}, 'needs-review'],
    [
      'perhaps service beside the product',
      readingOf([
        ['It broke. ', { product: 0.9 }],
        ['No help.', { service: 0.45 }],
      ]),
      {},
      'needs-review',
    ],
    [
      'the point is the price, beside the product',
      readingOf([
        ['It broke. ', { product: 0.9 }],
        ['Too dear.', { price: 0.9 }],
      ]),
      {},
      'needs-review',
    ],
    [
      'Amazon, product and delivery',
      readingOf([
        ['Late, ', { late: 0.9 }],
        ['and it crackles.', { product: 0.9 }],
      ]),
      amazon,
      'not-removable',
    ],
    [
      'Amazon, broken in transit',
      readingOf([['Arrived in pieces.', { 'transit-damage': 0.9 }]]),
      amazon,
      'needs-review',
    ],
    [
      'seller, broken in transit',
      readingOf([['Arrived in pieces.', { 'transit-damage': 0.9 }]]),
      seller,
      'not-removable',
    ],
    [
      'Amazon, late and used',
      readingOf([
        ['Late, ', { late: 0.9 }],
        ['and used.', { condition: 0.9 }],
      ]),
      amazon,
      'not-removable',
    ],
    ['Amazon, wrong item', readingOf([['Wrong colour.', { order: 0.9 }]]), amazon, 'not-removable'],
    [
      'Amazon, slow dispatch laid to the seller',
      readingOf([['The seller took 9 days.', { 'seller-shipping': 0.9 }]]),
      amazon,
      'strike-through',
    ],
    [
      'Amazon, late and its help line',
      readingOf([
        ['Late, ', { late: 0.9 }],
        ['their chat was no use.', { 'amazon-service': 0.9 }],
      ]),
      amazon,
      'strike-through',
    ],
    [
      'Amazon, its help line alone',
      readingOf([['Their chat is no use.', { 'amazon-service': 0.9 }]]),
      amazon,
      'needs-review',
    ],
    [
      'Buy Shipping, packing',
      readingOf([
        ['Late, ', { late: 0.9 }],
        ['stuffed in a bag.', { packaging: 0.9 }],
      ]),
      protectedOrder,
      'not-removable',
    ],
    [
      'Buy Shipping, driver only',
      readingOf([['The driver was rude.', { courier: 0.9 }]]),
      protectedOrder,
      'needs-review',
    ],
    [
      'late, label unknown, service too',
      readingOf([
        ['Late, ', { late: 0.9 }],
        ['no answer.', { service: 0.9 }],
      ]),
      {},
      'not-removable',
    ],
    ['a language that cannot be judged', { ...PRODUCT, language: 'nl' }, {}, 'needs-review'],
    ['a coarse word and service', { ...MIXED, mild: [obsceneSpan] }, {}, 'needs-review'],
    ['a coarse word in a product review', { ...PRODUCT, mild: [obsceneSpan] }, {}, 'removable'],
    ["the buyer's own number and service", { ...MIXED, maybePersonal: [personalSpan] }, {}, 'needs-review'],
  ])('%s', (_name, reading, facts, outcome) => {
    expect(judge(reading, facts).outcome).toBe(outcome);
  });
});

describe('facts that are missing', () => {
  const factsMissing = (reading: CommentReading, facts: Partial<FeedbackSubject>): string[] =>
    judge(reading, facts).missing.map(({ fact }) => fact);

  it('names each fact that would settle the verdict and where it stands', () => {
    expect(factsMissing(LATE, {})).toEqual(['fulfillmentChannel', 'buyShipping', 'shippedOnTime']);
    expect(factsMissing(LATE, seller)).toEqual(['buyShipping', 'shippedOnTime']);
    expect(factsMissing(LATE, { ...seller, buyShipping: true })).toEqual(['shippedOnTime']);
    expect(judge(LATE, seller).next.key).toBe('rules:where.buyShipping');
  });

  it('names none where facts would settle nothing', () => {
    expect(factsMissing(PRODUCT, {})).toEqual([]);
    expect(factsMissing(MIXED, {})).toEqual([]);
    expect(factsMissing(readingOf([['Bad', { unclear: 0.9 }]]), {})).toEqual([]);
    expect(factsMissing(LATE, { ...seller, buyShipping: false })).toEqual([]);
  });

  it('a Buy Shipping label shows that the seller shipped', () => {
    expect(judge(LATE, { buyShipping: true, shippedOnTime: true }).ground).toBe('buy-shipping-delay');
  });

  it('without a date the verdict on the text stands', () => {
    const found = judge(PRODUCT, { feedbackDates: [] });
    expect(found.outcome).toBe('removable');
    expect(found.next.key).toBe('rules:next.request');
  });
});

describe('what stands in the way of a request', () => {
  it('a closed window keeps the verdict on the text', () => {
    const found = judge(PRODUCT, { feedbackDates: ['2026-03-01'] });
    expect(found).toMatchObject({
      outcome: 'not-removable',
      ground: null,
      likelihood: null,
      wouldHave: { outcome: 'removable', ground: 'product-review', reasonCode: 203 },
    });
    expect(found.why[0]?.key).toBe('rules:AMZ-FB-SELLER-REQUEST-90D.met');
    expect(found.why[0]?.params).toEqual({ date: '2026-05-30' });
  });

  it('a request no longer offered keeps the verdict on the text', () => {
    const found = judge(LATE, { ...amazon, removalAction: 'not-offered' });
    expect(found.outcome).toBe('not-removable');
    expect(found.wouldHave?.ground).toBe('fba-delivery');
    expect(found.next.key).toBe('rules:AMZ-FB-CHANNEL-FM-ONLY.next');
  });

  it('of two possible dates the earlier counts, and it is said', () => {
    const found = judge(PRODUCT, { feedbackDates: ['2026-11-03', '2026-03-11'] });
    expect(found.outcome).toBe('not-removable');
    expect(found.flags).toContain('two-possible-dates');
  });

  it.each([
    ['struck through already', { struckThrough: true }],
    ['four stars', { rating: 4 }],
  ])('%s: nothing to ask for', (_name, facts) => {
    expect(judge(PRODUCT, facts)).toMatchObject({ outcome: 'not-applicable', wouldHave: null, evidence: [] });
  });

  it('three stars and unknown stars are judged', () => {
    expect(judge(PRODUCT, { rating: 3 }).outcome).toBe('removable');
    expect(judge(PRODUCT, { rating: null }).outcome).toBe('removable');
  });
});

describe('the explanation', () => {
  it('shows the words that prove and those that spoil', () => {
    const found = judge(MIXED);
    expect(found.evidence.map(({ text, aspect }) => [text, aspect])).toEqual([['The hinge snapped, ', 'product']]);
    expect(found.blockers.map(({ text, aspect }) => [text, aspect])).toEqual([['and nobody answered.', 'service']]);
    expect(found.why[0]).toEqual({
      key: 'rules:why.spoils',
      params: { words: 'and nobody answered.', aspect: 't:rules:aspect.service' },
    });
  });

  it('a met ground has no blockers', () => {
    expect(judge(PRODUCT).blockers).toEqual([]);
  });

  it('lists each criterion once with its clause, seen from the seller', () => {
    const found = judge(LATE, { ...seller, buyShipping: false });
    const lines = new Map(found.criteria.map((line) => [line.id, line]));
    expect(lines.size).toBe(found.criteria.length);
    expect(lines.get('buy-shipping-label')?.truth).toBe('no');
    expect(lines.get('within-request-window')?.truth).toBe('yes');
    expect(lines.get('buy-shipping-label')?.reference.clause).toBe('G20231');
  });

  it('names the failed fact', () => {
    expect(judge(LATE, { ...seller, buyShipping: false }).why.map(({ key }) => key)).toContain(
      'rules:check.buy-shipping-label.no',
    );
  });

  it('says of a form-only entry that nothing is promised', () => {
    const found = judge(readingOf([['Meant for another shop.', { 'other-seller': 0.9 }]]));
    expect(found.why.map(({ key }) => key)).toContain('rules:AMZ-FORM-105-OTHER-ORDER.met');
    expect(found.reasonCode).toBeNull();
  });

  it.each([
    [0.95, 'high'],
    [0.75, 'medium'],
  ] as const)('evidence of %s is %s', (confidence, likelihood) => {
    expect(judge(readingOf([['It broke.', { product: confidence }]])).likelihood).toBe(likelihood);
  });

  it.each([
    [0.95, 'high'],
    [0.7, 'medium'],
    [0.4, 'low'],
  ] as const)('a whole that is product for %s is %s', (product, likelihood) => {
    const whole = { product, late: 0, delivery: 0, other: 1 - product, unclear: 0 };
    expect(judge(readingOf([['It broke.', { product: 0.95 }]], { whole })).likelihood).toBe(likelihood);
  });

  it('is as strong as its weakest clause', () => {
    const reading = readingOf([
      ['It broke. ', { product: 0.95 }],
      ['Too small.', { product: 0.7 }],
    ]);
    expect(judge(reading).likelihood).toBe('medium');
  });
});

describe('Emirates', () => {
  const order = { marketplace: 'AE', ...seller, buyShipping: false, shippedOnTime: true } as const;
  it('Easy Ship may be struck through, without a published code', () => {
    expect(judge(LATE, { ...order, easyShip: true })).toMatchObject({ outcome: 'strike-through', reasonCode: null });
    expect(judge(LATE, order).missing.map(({ fact }) => fact)).toEqual(['easyShip']);
    expect(judge(LATE, { ...order, marketplace: 'UK' }).outcome).toBe('not-removable');
  });
});
