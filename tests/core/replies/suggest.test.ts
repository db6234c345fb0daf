import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/core/replies/fill.ts';
import { localeFor } from '../../../lib/core/replies/locale.ts';
import { type ReplyContext, suggestReplies } from '../../../lib/core/replies/suggest.ts';
import { templates } from '../../../lib/packs/amazon/templates/index.ts';

const context: ReplyContext = {
  portal: 'amazon',
  marketplace: 'DE',
  outcome: 'strike-through',
  ground: 'fba-delivery',
  aspects: ['late'],
  rating: 1,
  language: 'de',
  fulfillmentChannel: 'AFN',
  orderId: '302-1234567-7654321',
  itemTitle: null,
  asOf: '2026-11-22',
};
const first = (more: Partial<ReplyContext>) => suggestReplies({ ...context, ...more }, templates)[0];

describe('suggestReplies', () => {
  it('answers what the buyer writes about, in the buyer’s language, ready to copy', () => {
    const reply = first({});
    expect(reply).toMatchObject({ situation: 'late-fba', language: 'de', missing: [] });
    expect(reply?.text).toContain('302-1234567-7654321');
    expect(reply?.text).toContain('24. November 2026');
  });

  it.each([
    ['product', 'MFN', 'product-complaint'],
    ['transit-damage', 'MFN', 'damaged'],
    ['order', 'MFN', 'wrong-item'],
    ['late', 'MFN', 'late-own'],
  ] as const)('%s (%s) → %s', (aspect, fulfillmentChannel, situation) => {
    expect(first({ aspects: [aspect], fulfillmentChannel, ground: null, outcome: 'not-removable' })?.situation).toBe(
      situation,
    );
  });

  it('never answers in public while the feedback can be removed', () => {
    const offered = suggestReplies({ ...context, outcome: 'removable', aspects: ['product'] }, templates);
    expect(offered.some((one) => one.channel === 'public-response')).toBe(false);
    expect(offered.length).toBeGreaterThan(0);
  });

  it('writes English where it has no template, and says so', () => {
    expect(first({ language: 'pl' })).toMatchObject({
      language: 'en',
      reasons: expect.arrayContaining([{ key: 'replies:reason.english' }]),
    });
  });

  it('puts behind what was copied before', () => {
    const templateId = first({})?.templateId ?? '';
    expect(first({ copies: [{ templateId }] })?.templateId).not.toBe(templateId);
  });

  it('keeps the notice on seller feedback out of Japan', () => {
    const inJapan = suggestReplies({ ...context, marketplace: 'JP', channel: 'buyer-message' }, templates);
    expect(inJapan.some((one) => one.situation === 'solved-notice')).toBe(false);
  });

  it('hands each text to the linter', () => {
    const [reply] = suggestReplies(context, templates, (text, template) => [`${template.channel}:${text.length}`]);
    expect(reply?.findings).toEqual([`buyer-message:${reply?.length}`]);
  });
});

describe('fill', () => {
  it('drops an optional part, shows a required place', () => {
    const template = { text: 'A[[ with {item}]] on {actionOn}.', limit: 10 };
    expect(fill(template, {}, 'en')).toEqual({
      text: 'A on ⟨actionOn⟩.',
      missing: ['actionOn'],
      length: 16,
      limit: 10,
    });
  });

  it('never leaves a place of a template, whatever the values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...templates), (item, template) => {
        const { text } = fill(template, { orderId: '302-1234567-7654321', item }, 'de-DE');
        expect(text).not.toMatch(/[{}]|\[\[|\]\]/);
      }),
    );
  });

  it('refuses a date or a sum that is none', () => {
    const template = { text: '{actionOn} {amount}', limit: null };
    const values = { actionOn: 'soon', amount: { amount: Number.NaN, currency: 'EUR' } };
    expect(fill(template, values, 'en').missing).toEqual(['actionOn', 'amount']);
  });
});

describe('localeFor', () => {
  it.each([
    ['en', 'UK', 'en-GB'],
    ['de', 'AT', 'de-AT'],
    ['zh', 'US', 'zh-CN'],
    ['fr', null, 'fr'],
  ])('%s in %s → %s', (language, marketplace, tag) => expect(localeFor(language, marketplace)).toBe(tag));
});
