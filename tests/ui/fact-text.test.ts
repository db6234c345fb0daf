import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../lib/browser/db/schema.ts';
import { factNames } from '../../lib/core/model/fact.ts';
import { translatorFor, uiLocales } from '../../lib/i18n/index.ts';
import { factLines } from '../../lib/ui/fact-text.ts';
import { timelineLines } from '../../lib/ui/timeline-text.ts';
import { reading, SEEN_AT, sampleCase } from './samples.ts';

describe('facts in words', () => {
  it.each(uiLocales)('every fact has a name in %s', async (locale) => {
    const { say } = await translatorFor(locale);
    expect(factNames.filter((name) => say({ key: `ui:fact.${name}` }).includes('fact.'))).toEqual([]);
  });

  it('tells where each value was read, and every reader that says otherwise', async () => {
    const older = reading('AFN' as const, {
      reader: { id: 'amazon.orders', version: 1 },
      lastSeenAt: '2026-11-19T10:00:00.000Z',
    });
    const lines = factLines(
      sampleCase({ fulfillmentChannel: [older, reading('MFN' as const)] }),
      await translatorFor('en'),
    );
    const line = lines.find(({ name }) => name === 'fulfillmentChannel');
    expect(line).toMatchObject({ label: 'Delivered by', value: 'you (MFN)' });
    expect(line?.from).toMatch(/^Feedback Manager, /);
    expect(line?.conflicts.map(({ value }) => value)).toEqual(['Amazon (AFN)']);
  });

  it('shows both dates where day and month are in doubt', async () => {
    const doubt = sampleCase({ feedbackDate: [reading({ dates: ['2026-04-05', '2026-05-04'], text: '4/5/2026' })] });
    const lines = factLines(doubt, await translatorFor('en'));
    expect(lines.find(({ name }) => name === 'feedbackDate')?.value).toBe('Apr 5, 2026 or May 4, 2026');
  });
});

describe('the story of a case', () => {
  const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
    caseId: 'x',
    at: SEEN_AT,
    what: 'first-seen',
    subject: '',
    before: null,
    after: null,
    ...more,
  });

  it('tells the latest first, values in words', async () => {
    const lines = timelineLines(
      [
        entry({ id: 1 }),
        entry({
          id: 2,
          at: '2026-11-21T10:00:00.000Z',
          what: 'fact-changed',
          subject: 'rating',
          before: '1',
          after: '4',
        }),
        entry({ id: 3, at: '2026-11-22T10:00:00.000Z', what: 'requested', subject: 'request', after: 'refused' }),
      ],
      await translatorFor('en'),
    );
    expect(lines.map(({ what }) => what)).toEqual(['Amazon refused the request', 'Stars changed: 1 → 4', 'First read']);
  });

  it('tells dates of a changed fact as dates', async () => {
    const date = (day: string) => JSON.stringify({ dates: [day], text: day });
    const [line] = timelineLines(
      [entry({ what: 'fact-changed', subject: 'feedbackDate', before: date('2026-11-01'), after: date('2026-11-02') })],
      await translatorFor('en'),
    );
    expect(line?.what).toBe('Feedback date changed: Nov 1, 2026 → Nov 2, 2026');
  });
});
