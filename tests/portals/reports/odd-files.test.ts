import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanReport } from '../../../lib/browser/reports/read-report.ts';
import { Observation } from '../../../lib/core/model/observation.ts';
import { readWhole } from './read-file.ts';

const HEAD = 'Date\tRating\tComments\tYour Response\tOrder ID\tRater Email';
const file = (...lines: string[]): Blob => new Blob([[HEAD, ...lines].join('\n')]);
const idOf = (serial: number): string => `111-${String(serial).padStart(7, '0')}-1234567`;
const row = (date: string, serial: number, comments = 'Late.'): string =>
  `${date}\t1\t${comments}\t\t${idOf(serial)}\t`;

describe('dates of a feedback report', () => {
  const datesIn = async (...dates: string[]) => {
    const { scan, observations } = await readWhole(file(...dates.map((date, at) => row(date, at))));
    return [scan.dateOrder, observations.map(({ facts }) => facts.feedbackDate?.dates.length)];
  };
  it('are settled by any part above twelve', async () => {
    expect(await datesIn('05/04/26', '18/03/26')).toEqual(['day-first', [1, 1]]);
    expect(await datesIn('05/04/26', '3/18/26')).toEqual(['month-first', [1, 1]]);
  });
  it('are settled by standing in a row, where there are enough of them', async () => {
    expect(await datesIn('01/11/26', '02/11/26', '04/11/26', '08/11/26', '09/11/26', '01/12/26')).toEqual([
      'day-first',
      [1, 1, 1, 1, 1, 1],
    ]);
  });
  it('stay in doubt, both days kept, and the file says which date it is about', async () => {
    expect(await datesIn('05/04/26', '06/04/26')).toEqual([null, [2, 2]]);
    const scanned = await scanReport(file(row('05/04/26', 1)));
    expect(scanned.is === 'records' && scanned.scan.doubtful).toBe('05/04/26');
  });
  it('written both ways are not guessed', async () => {
    expect(await datesIn('05/04/26', '18/03/26', '3/18/26')).toEqual([null, [2, 1, 1]]);
  });
  it('with the year first need no question', async () => {
    expect(await datesIn('2026/04/05')).toEqual([null, [1]]);
  });
});

describe('records that cannot be read', () => {
  it('are named by line and reason, and take nothing of their neighbours with them', async () => {
    const { observations, unreadable } = await readWhole(
      file(
        row('11/18/26', 1),
        'someday\t1\tNo date here\t\t111-0000002-1234567\t',
        row('11/17/26', 3),
        '11/16/26\t1\tNo order id\t\t111-12\t',
        '11/15/26\t9\tNine stars\t\t111-0000005-1234567\t',
        '11/15/26\t1\tNo id either\t\t\t',
        'nodate\t1\tNor a date\t\t111-0000009-1234567\t',
        row('11/14/26', 6),
      ),
    );
    expect(observations.map(({ orderId }) => orderId)).toEqual([idOf(1), idOf(3), idOf(6)]);
    expect(observations.map(({ facts }) => facts.comments)).toEqual(['Late.', 'Late.', 'Late.']);
    expect(unreadable.map(({ what }) => what)).toEqual(['line 3', 'line 5', 'line 6', 'line 7', 'line 8']);
    expect(unreadable[0]?.why).toMatch(/^no date/);
    expect(unreadable[1]?.why).toMatch(/^no order id/);
    expect(unreadable[2]?.why).toMatch(/^no rating/);
  });

  it('reads a file without a head from its first line', async () => {
    const { observations } = await readWhole(new Blob([row('11/18/26', 1)]));
    expect(observations.map(({ orderId }) => orderId)).toEqual([idOf(1)]);
  });

  it('reads a file saved with commas, quoted as such files are', async () => {
    const { observations } = await readWhole(
      new Blob([
        `Date,Rating,Comments,Your Response,Order ID,Rater Email\r\n11/18/2026,1,"Slow, and\r\nbroken ""again""",,${idOf(1)},\r\n11/17/2026,2,Fine,,${idOf(2)},\r\n`,
      ]),
    );
    expect(observations.map(({ facts }) => facts.comments)).toEqual(['Slow, and\nbroken "again"', 'Fine']);
  });

  it('binds a comment that names another order to its own row', async () => {
    const { observations } = await readWhole(
      file(`11/18/26\t1\tAlso 112-7654321-0000001\twas late\t${idOf(1)}\tx@marketplace.amazon.com`),
    );
    expect(observations.map(({ orderId }) => orderId)).toEqual([idOf(1)]);
  });

  it('gives a lone head no records', async () => {
    const { observations, unreadable, records } = await readWhole(new Blob([`${HEAD}\n\n`]));
    expect([observations, unreadable, records]).toEqual([[], [], 0]);
  });
});

const streamOf = (pieces: Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

describe('any feedback report', () => {
  const words = fc
    .string({ unit: fc.constantFrom('a', 'Z', '"', '\n', ' ', ',', 'é', '。', '5', '/', '-', '\u2028'), maxLength: 60 })
    .map((text) => text.replace(/[\r\t]/g, ' ').trim());
  it('gives each record its own words again, wherever the stretches of the file are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (all, size) => {
          const text = [HEAD, ...all.map((one, at) => row('11/18/26', at, one))].join('\n');
          const bytes = new TextEncoder().encode(text);
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.slice(at * size, (at + 1) * size),
          );
          const cut = Object.assign(new Blob([bytes]), { stream: () => streamOf(pieces) });
          const { observations, unreadable } = await readWhole(cut);
          expect(unreadable).toEqual([]);
          expect(observations.map(({ orderId }) => orderId)).toEqual(all.map((_, at) => idOf(at)));
          for (const one of observations) expect(Observation.safeParse(one).success).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throws on bytes that mean nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const scanned = await scanReport(new Blob([new TextEncoder().encode(`${HEAD}\n`), bytes]));
        expect(['records', 'unknown', 'performance']).toContain(scanned.is);
      }),
      { numRuns: 60 },
    );
  });
});
