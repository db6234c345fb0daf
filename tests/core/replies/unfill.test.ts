import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/core/replies/fill.ts';
import { unfill } from '../../../lib/core/replies/unfill.ts';

const values = {
  orderId: '111-2223334-5556667',
  item: 'Kettle 1.7 l',
  answerBy: '2026-11-24',
  amount: { amount: 12.5, currency: 'EUR' },
};

describe('unfill', () => {
  it('puts the places back where their values stand', () => {
    const text = 'Order {orderId}: {item} refunded with {amount}, answer by {answerBy}.';
    const filled = fill({ text, limit: null }, values, 'en-GB').text;
    expect(filled).toContain('24 November 2026');
    expect(unfill(filled, values, 'en-GB')).toBe(text);
  });

  it('turns an open place into a place, and what was typed in braces into plain text', () => {
    expect(unfill('Sent by ⟨carrier⟩, {not a place} [[x]]', {}, 'en')).toBe('Sent by {carrier}, not a place x');
  });

  it('gives a text that fills to the same again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 3 }), (around, item) => {
        const before = { orderId: values.orderId, item };
        const text = `${around.replace(/[[\]{}⟨⟩]/g, '')} {orderId} {item}`;
        const filled = fill({ text, limit: null }, before, 'en').text;
        expect(fill({ text: unfill(filled, before, 'en'), limit: null }, before, 'en').text).toBe(filled);
      }),
    );
  });
});
