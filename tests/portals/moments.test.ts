import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLastMoment, readMoment, settleMoment } from '../../lib/portals/moments.ts';

const told = (text: string) => {
  const moment = readMoment(text);
  return moment && settleMoment(moment, null);
};

describe('a printed moment', () => {
  it.each([
    ['Tue, Nov 3, 2026, 9:04 AM PST', '2026-11-03T09:04:00-08:00'],
    ['Tue, Nov 3, 2026, 12:04 AM PST', '2026-11-03T00:04:00-08:00'],
    ['Tue, Nov 3, 2026, 12:04 PM PST', '2026-11-03T12:04:00-08:00'],
    ['Sat, Jul 4, 2026, 11:59 p.m. PDT', '2026-07-04T23:59:00-07:00'],
    ['Wed, 26 Aug 2026, 18:09 MEST', '2026-08-26T18:09:00+02:00'],
    ['Wed, 26 Aug 2026, 18:09 BST', '2026-08-26T18:09:00+01:00'],
    ['mar. 1 sept. 2026, 15:49 MEST', '2026-09-01T15:49:00+02:00'],
    ['mar. 1 sept. 2026 à 15 h 49 CEST', '2026-09-01T15:49:00+02:00'],
    ['Di., 3. Nov. 2026, 09:04 MEZ', '2026-11-03T09:04:00+01:00'],
    ['Sa., 1. März 2025, 00:00 MEZ', '2025-03-01T00:00:00+01:00'],
    ['mar 3 nov 2026, 09:04 CET', '2026-11-03T09:04:00+01:00'],
    ['mié, 3 de junio de 2026, 9:04 CEST', '2026-06-03T09:04:00+02:00'],
    ['2021年5月19日(水) 23:45 JST', '2021-05-19T23:45:00+09:00'],
    ['2026年11月3日 周二 下午9:04 PST', '2026-11-03T21:04:00-08:00'],
    ['2026年11月3日星期二上午9:04 PST', '2026-11-03T09:04:00-08:00'],
    ['2026/11/18 15:14 JST', '2026-11-18T15:14:00+09:00'],
    ['September 4, 2013 3:26:28 PM PDT', '2013-09-04T15:26:28-07:00'],
    ['31 July 2013 19:42:55 GMT+02:00', '2013-07-31T19:42:55+02:00'],
    ['31 July 2013 19:42:55 UTC-3', '2013-07-31T19:42:55-03:00'],
  ])('%s has a time', (text, dateTime) => {
    expect(told(text)).toEqual({ date: dateTime.slice(0, 10), dateTime, text });
  });

  it.each([
    ['no time', 'Sep 25, 2026 PDT'],
    ['no time but an offset', '25 Sep 2026 GMT+02:00'],
    ['no zone', 'Sep 25, 2026, 9:04 AM'],
    ['a zone name of several zones', 'Sep 25, 2026, 9:04 AM CST'],
    ['a zone nobody knows', '25 Sep 2026, 09:04 XYZT'],
    ['an hour that cannot be', 'Sep 25, 2026, 14:04 PM PDT'],
    ['minutes that cannot be', '25 Sep 2026, 09:74 CEST'],
    ['a word for a part of the day that is not known', '2026年9月25日 晚上9:04 PDT'],
    ['another such word after it', '25 sept 2026, 9:04 de la noche CEST'],
    ['an offset beyond the earth', '25 Sep 2026, 09:04 GMT+19:00'],
  ])('with %s is a date', (_, text) => {
    expect(told(text)).toEqual({ date: '2026-09-25', text: expect.any(String) });
  });

  it('has no value without a date, with an impossible one, or with two', () => {
    for (const text of ['', 'Currently unavailable', '31 Feb 2026', 'Nov 3, 2026 or Nov 4, 2026', 'x'.repeat(500)])
      expect(readMoment(text)).toBeNull();
  });

  it.each([
    ['Nov 24, 2026 PST to Nov 27, 2026 PST', '2026-11-27'],
    ['24. Nov. 2026 bis 27. Nov. 2026', '2026-11-27'],
    ['jeu. 24 sept. 2026 au lun. 28 sept. 2026', '2026-09-28'],
    ['2026/11/24 JST～2026/11/27 JST', '2026-11-27'],
    ['2026年11月24日至2026年11月27日', '2026-11-27'],
    ['Dec 30, 2026 - Jan 2, 2027', '2027-01-02'],
    ['Nov 24, 2026', '2026-11-24'],
  ])('of the stretch "%s" the last day counts', (text, date) => {
    const moment = readLastMoment(text);
    expect(moment && settleMoment(moment, null)?.date).toBe(date);
  });

  it('that reads two ways waits for the order of the page', () => {
    const moment = readMoment('05/04/2026, 9:04 AM PDT');
    expect(moment && settleMoment(moment, null)).toBeNull();
    expect(moment && settleMoment(moment, 'month-first')?.dateTime).toBe('2026-05-04T09:04:00-07:00');
    expect(moment && settleMoment(moment, 'day-first')?.date).toBe('2026-04-05');
  });

  it('never throws, and gives only dates and date-times that exist', () => {
    const piece = fc.constantFrom(
      'Nov',
      'mar.',
      '3',
      '2026',
      '31',
      ',',
      ' ',
      ':',
      '9:04',
      'PM',
      '下午',
      'GMT+',
      '02:00',
      '/',
      '年',
      'to',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const moment = readLastMoment(text);
          const reading = moment && settleMoment(moment, 'day-first');
          if (!reading) return;
          expect(new Date(`${reading.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.date);
          if (reading.dateTime !== undefined) expect(Date.parse(reading.dateTime)).not.toBeNaN();
        },
      ),
    );
  });
});
