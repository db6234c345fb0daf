import { describe, expect, it } from 'vitest';
import { type ContactHistory, contactWarnings, type Draft } from '../../../lib/core/replies/contact-limits.ts';
import { amazonContactLimits } from '../../../lib/packs/amazon/contact-limits.ts';

const draft = (more: Partial<Draft> = {}): Draft => ({
  templateId: 'solved.en.warm',
  situation: 'solved',
  channel: 'buyer-message',
  ...more,
});
const warned = (one: Draft, more: Partial<ContactHistory> = {}): string[] =>
  contactWarnings(
    one,
    {
      copies: [],
      noResponseNeeded: false,
      proactiveUntil: null,
      today: '2026-11-22',
      now: '2026-11-22T12:00:00.000Z',
      ...more,
    },
    amazonContactLimits,
  ).map(({ id }) => id);

describe('limits of contact', () => {
  it('say nothing when nothing speaks against a message', () => {
    expect(warned(draft())).toEqual([]);
  });

  it.each([
    ['2026-11-21T12:00:00.000Z', ['same-reply']],
    ['2026-11-20T12:00:00.001Z', ['same-reply']],
    ['2026-11-20T12:00:00.000Z', []],
  ])('know a reply copied at %s', (at, expected) => {
    expect(warned(draft(), { copies: [{ at, templateId: 'solved.en.warm', situation: 'solved' }] })).toEqual(expected);
    expect(warned(draft({ templateId: 'other' }), { copies: [{ at, templateId: 'solved.en.warm' }] })).toEqual([]);
  });

  it('allow one message about the feedback for an order', () => {
    const copies = [
      { at: '2026-10-01T00:00:00.000Z', templateId: 'solved-notice.de.warm', situation: 'solved-notice' },
    ];
    expect(warned(draft({ templateId: 'solved-notice.en.warm', situation: 'solved-notice' }), { copies })).toEqual([
      'feedback-once',
    ]);
    expect(warned(draft(), { copies })).toEqual([]);
  });

  it('warn after "no response needed" and after the proactive window, with its last day', () => {
    expect(warned(draft(), { noResponseNeeded: true, proactiveUntil: '2026-11-21' })).toEqual([
      'no-response',
      'proactive-over',
    ]);
    expect(warned(draft(), { proactiveUntil: '2026-11-22' })).toEqual([]);
  });

  it('leave public responses and statements alone', () => {
    expect(
      warned(draft({ channel: 'public-response' }), { noResponseNeeded: true, proactiveUntil: '2026-01-01' }),
    ).toEqual([]);
  });
});
