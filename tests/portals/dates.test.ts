import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, dateOrderOf, type PrintedDate, readDate, settleDate } from '../../lib/portals/dates.ts';

const only = (text: string): readonly string[] => {
  const date = readDate(text);
  return date ? settleDate(date, null).dates : [];
};

describe('a printed date', () => {
  it.each([
    ['2026/08/04', '2026-08-04'],
    ['2026/8/4', '2026-08-04'],
    ['2026-08-04', '2026-08-04'],
    ['2026年8月4日', '2026-08-04'],
    ['2026年08月04日(火)', '2026-08-04'],
    ['2026. 8. 4.', '2026-08-04'],
    ['２０２６／０８／０４', '2026-08-04'],
    ['Sep 4, 2026', '2026-09-04'],
    ['Sept. 4, 2026', '2026-09-04'],
    ['September 4, 2026', '2026-09-04'],
    ['September 4th, 2026', '2026-09-04'],
    ['4 Sep 2026', '2026-09-04'],
    ['04-Sep-2026', '2026-09-04'],
    ['Wed, 26 Aug 2026, 18:09 MEST', '2026-08-26'],
    ['Tue, Nov 3, 2026, 9:04 AM PST', '2026-11-03'],
    ['mar. 1 sept. 2026, 15:49 MEST', '2026-09-01'],
    ['1er août 2026', '2026-08-01'],
    ['3 févr. 2026', '2026-02-03'],
    ['12 juil. 2026', '2026-07-12'],
    ['4.9.2026', '2026-09-04'],
    ['04.09.26', '2026-09-04'],
    ['4. Dezember 2026', '2026-12-04'],
    ['1. März 2026', '2026-03-01'],
    ['4 de septiembre de 2026', '2026-09-04'],
    ['4 dic 2026', '2026-12-04'],
    ['4 gennaio 2026', '2026-01-04'],
    ['2021年5月19日(水) 23:45 JST', '2021-05-19'],
    ['11/18/2026', '2026-11-18'],
    ['18/11/2026', '2026-11-18'],
    ['9/14/13', '2013-09-14'],
    ['7/7/2026', '2026-07-07'],
    ['\u200e18\u200e/\u200e11\u200e/\u200e2026', '2026-11-18'],
    ['2/29/2028', '2028-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it.each([
    '13/45/2026',
    '0/5/2026',
    '2/30/2026',
    '29/2/2026',
    '2026/13/01',
    '31.9.2026',
    '32 Sep 2026',
    '4 Foo 2026',
    '4 ju 2026',
    '4 jui 2026',
    '3 days ago',
    '',
    '11/18',
    '1/2/3/2026',
    '111-2000001-2000001',
    `${'x'.repeat(200)} 2026/08/04`,
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('with day and month alike in kind is given both ways, the earlier first, with what was shown', () => {
    const date = readDate(' 05/04/2026 ');
    expect(date && settleDate(date, null)).toEqual({ dates: ['2026-04-05', '2026-05-04'], text: '05/04/2026' });
    expect(date && settleDate(date, 'day-first').dates).toEqual(['2026-04-05']);
    expect(date && settleDate(date, 'month-first').dates).toEqual(['2026-05-04']);
  });
});

describe('the order of day and month in a list', () => {
  const orderOf = (texts: string[], habit: DateOrder | null = null, newestFirst = true): DateOrder | null =>
    dateOrderOf(
      texts.map(readDate).filter((date): date is PrintedDate => date !== null),
      habit,
      newestFirst,
    );

  it('is settled by any part above 12, whatever the habit', () => {
    expect(orderOf(['5/4/2026', '18/3/2026'], 'month-first')).toBe('day-first');
    expect(orderOf(['5/4/2026', '3/18/2026'], 'day-first')).toBe('month-first');
  });

  it('is in doubt when two rows prove the opposite', () => {
    expect(orderOf(['18/3/2026', '3/18/2026', '1/2/2026'], 'day-first')).toBeNull();
  });

  it('is settled by the one way in which the list descends', () => {
    expect(orderOf(['1/5/2026', '2/4/2026'])).toBe('day-first');
    expect(orderOf(['5/1/2026', '4/2/2026'])).toBe('month-first');
    expect(orderOf(['1/5/2026', '2/4/2026'], 'month-first')).toBe('day-first');
  });

  it('takes dates that are certain as witnesses', () => {
    expect(orderOf(['4 Sep 2026', '3/9/2026', '1 Jul 2026'])).toBe('day-first');
  });

  it('asks the habit only when the list descends both ways and shows two dates at least', () => {
    expect(orderOf(['11/9/2026', '11/7/2026'], 'month-first')).toBe('month-first');
    expect(orderOf(['11/9/2026', '11/7/2026'])).toBeNull();
    expect(orderOf(['11/9/2026'], 'month-first')).toBeNull();
    expect(orderOf(['11/9/2026', '11/9/2026'], 'month-first')).toBeNull();
    expect(orderOf(['1/2/2026', '3/4/2026'], 'month-first')).toBeNull();
  });

  it('is not asked of a list in another order', () => {
    expect(orderOf(['1/5/2026', '2/4/2026'], 'day-first', false)).toBeNull();
  });
});

const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

describe('any list, newest first', () => {
  const printed = (date: Date, order: DateOrder): string => {
    const [d, m] = [date.getUTCDate(), date.getUTCMonth() + 1];
    return `${order === 'day-first' ? `${d}/${m}` : `${m}/${d}`}/${date.getUTCFullYear()}`;
  };

  it('never settles on a wrong date, and always holds the true one, without a habit', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.constantFrom<DateOrder>('day-first', 'month-first'),
        (days, order) => {
          const sorted = [...days].sort((a, b) => b.getTime() - a.getTime());
          const dates = sorted.map((date) => readDate(printed(date, order))).filter((date) => date !== null);
          expect(dates).toHaveLength(sorted.length);
          const settled = dateOrderOf(dates, null, true);
          for (const [place, date] of dates.entries())
            expect(settleDate(date, settled).dates).toContain(sorted[place]?.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const date = readDate(text);
        for (const iso of date ? settleDate(date, null).dates : []) expect(Number.isNaN(Date.parse(iso))).toBe(false);
      }),
    );
  });
});
