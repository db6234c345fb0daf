import { beforeAll, describe, expect, it } from 'vitest';
import { type Translator, translatorFor } from '../../lib/i18n/index.ts';
import { closingOf, dayText, localToday, otherZone, zoneOfStore } from '../../lib/ui/dates.ts';

const PACIFIC = 'America/Los_Angeles';
const at = (iso: string): number => Date.parse(iso);

describe('closing dates in words', () => {
  let en: Translator;
  let zh: Translator;
  beforeAll(async () => {
    en = await translatorFor('en');
    zh = await translatorFor('zh-CN');
  });

  it.each([
    ['2026-11-25T00:00:00-08:00', 'today', 'closes today', 1],
    ['2026-11-25T23:59:59-08:00', 'today', 'closes today', 1],
    ['2026-11-26T00:00:00-08:00', 'overdue', 'closed 1 day ago', 0],
    ['2026-11-24T23:59:59-08:00', 'in3days', '1 day', 2],
    ['2026-11-22T12:00:00-08:00', 'in3days', '3 days', 2],
    ['2026-11-21T12:00:00-08:00', 'week', '4 days', 3],
    ['2026-11-18T12:00:00-08:00', 'week', '7 days', 3],
    ['2026-11-17T12:00:00-08:00', 'later', '8 days', 4],
    ['2026-11-28T12:00:00-08:00', 'overdue', 'closed 3 days ago', 0],
  ])('last day Nov 25 in Los Angeles, asked at %s: %s, "%s"', (now, bucket, relative, quarters) => {
    expect(closingOf('2026-11-25', PACIFIC, at(now), en)).toMatchObject({ bucket, relative, quarters });
  });

  it('counts the days of the store, not of the reader', () => {
    const now = at('2026-11-25T20:00:00Z');
    expect(closingOf('2026-11-25', 'Asia/Tokyo', now, en)?.bucket).toBe('overdue');
    expect(closingOf('2026-11-25', PACIFIC, now, en)?.bucket).toBe('today');
  });

  it('speaks Chinese', () => {
    expect(closingOf('2026-11-25', PACIFIC, at('2026-11-22T12:00:00-08:00'), zh)?.relative).toBe('剩 3 天');
    expect(closingOf('2026-11-25', PACIFIC, at('2026-11-28T12:00:00-08:00'), zh)?.relative).toBe('3 天前截止');
  });

  it('an end at a moment is told with its time, in the clocks of the store', () => {
    const now = at('2026-11-22T00:50:00-08:00');
    expect(closingOf('2026-11-23T00:00:00-08:00', PACIFIC, now, en)?.absolute).toMatch(
      /^until Nov 23, 2026, 12:00\sAM/,
    );
    expect(closingOf('2026-11-21T21:30:00-08:00', PACIFIC, now, en)?.absolute).toMatch(/^ended Nov 21, 2026, 9:30\sPM/);
    expect(closingOf('2026-11-23', PACIFIC, now, en)?.absolute).toMatch(/^last day Nov 23, 2026/);
  });

  it('has nothing to say without an end', () => {
    expect(closingOf(null, PACIFIC, 0, en)).toBeNull();
    expect(closingOf('soon', PACIFIC, 0, en)).toBeNull();
  });
});

describe('zones', () => {
  const winter = new Date('2026-11-25T12:00:00Z');
  it('names the zone of the store only where it runs differently from the reader', () => {
    expect(otherZone('Europe/Berlin', 'en', winter, 'Europe/Paris')).toBeNull();
    expect(otherZone('America/Los_Angeles', 'en', winter, 'Europe/Paris')).toBe('Pacific Time');
  });
  it('counts an unknown store like the United States', () => {
    expect(zoneOfStore(null)).toBe(PACIFIC);
    expect(zoneOfStore('nowhere')).toBe(PACIFIC);
    expect(zoneOfStore('JP')).toBe('Asia/Tokyo');
    expect(zoneOfStore(null, 'merchant')).toBe('Asia/Shanghai');
    expect(zoneOfStore('UK', 'ebay')).toBe('Europe/London');
    expect(zoneOfStore('JP', 'ebay')).toBe(PACIFIC);
  });
  it('knows the local date', () => {
    const now = at('2026-11-25T20:00:00Z');
    expect(localToday('Asia/Tokyo', now)).toBe('2026-11-26');
    expect(localToday(PACIFIC, now)).toBe('2026-11-25');
  });
  it('leaves alone what is no date', () => expect(dayText('yesterday', 'en')).toBe('yesterday'));
});
