import { describe, expect, it } from 'vitest';
import { scanReport } from '../../../lib/browser/reports/read-report.ts';
import { Observation } from '../../../lib/core/model/observation.ts';
import { fileOf, readWhole } from './read-file.ts';

const feedback = [
  ['en', 'Where is my package?', 'US', '11/18/26'],
  ['de', 'Nicht angekommen, schade', 'DE', '18/11/26'],
  ['fr', 'Jamais reçu', 'FR', '18/11/26'],
  ['it', 'Mai arrivato', 'IT', '18/11/26'],
  ['es', 'No ha llegado', 'ES', '18/11/26'],
  ['nl', 'Niet ontvangen', 'NL', '18/11/26'],
  ['pl', 'Nie dotarło', 'PL', '18/11/26'],
] as const;

describe('the feedback report', () => {
  it.each(feedback)('%s: columns by place, dates by the file itself', async (language, comments, marketplace, text) => {
    const { observations, unreadable } = await readWhole(fileOf(`seller-feedback.${language}.tsv`));
    expect(unreadable).toEqual([]);
    expect(observations[0]?.facts).toEqual({
      rating: 1,
      comments,
      marketplace,
      feedbackDate: { dates: ['2026-11-18'], text },
    });
    expect(observations[1]?.facts.feedbackDate?.dates).toEqual(['2026-11-02']);
    for (const one of observations) expect(Observation.safeParse(one).success).toBe(true);
  });

  it.each([
    ['de.utf16le-bom', 'utf-16le'],
    ['de.utf16le', 'utf-16le'],
    ['de.bom', 'utf-8'],
    ['de.windows-1252', 'windows-1252'],
  ])('reads %s', async (name, encoding) => {
    const { scan, observations } = await readWhole(fileOf(`seller-feedback.${name}.tsv`));
    expect(scan.encoding).toBe(encoding);
    expect(observations.map(({ facts }) => facts.comments)).toEqual(['Nicht angekommen, schade', 'Größe falsch']);
    expect(observations.map(({ orderId }) => orderId)).toEqual(['303-1234567-1234567', '303-7654321-0000001']);
  });

  it('knows a head it has never seen by its shape, in Shift_JIS', async () => {
    const { scan, observations } = await readWhole(fileOf('seller-feedback.ja.shift-jis.tsv'));
    expect(scan.encoding).toBe('shift_jis');
    expect(observations.map(({ facts }) => [facts.comments, facts.feedbackDate?.dates])).toEqual([
      ['届きませんでした。', ['2026-11-18']],
      ['箱がつぶれていました', ['2026-11-02']],
    ]);
  });

  it('keeps comments that run over lines, quoted or not', async () => {
    const { observations } = await readWhole(fileOf('seller-feedback.en.tsv'));
    expect(observations.map(({ facts }) => facts.comments)).toEqual([
      'Where is my package?',
      'Line one\n"line" two',
      'First line\nsecond "line" of it',
    ]);
    expect(observations[1]?.facts.response).toBe('Thanks for telling us');
  });

  it('keeps no mail address', async () => {
    const { observations } = await readWhole(fileOf('seller-feedback.en.tsv'));
    expect(JSON.stringify(observations)).not.toContain('@');
  });
});

describe('reports of orders and returns', () => {
  it('takes from FBA returns that Amazon fulfilled the order', async () => {
    const { observations, unreadable } = await readWhole(fileOf('fba-returns.tsv'));
    expect(unreadable).toEqual([]);
    expect(
      observations.map(({ kind, orderId, facts }) => [kind, orderId, facts.fulfillmentChannel, facts.asin]),
    ).toEqual([
      ['order', '111-1234567-1234567', 'AFN', 'B0EXAMPLE1'],
      ['order', '303-1234567-1234567', 'AFN', 'B0EXAMPLE2'],
    ]);
  });

  it('takes from FBM returns the order and the return with its dates', async () => {
    const { observations } = await readWhole(fileOf('fbm-returns.tsv'));
    expect(observations.map(({ kind }) => kind)).toEqual(['order', 'return']);
    expect(observations[0]?.facts).toMatchObject({ fulfillmentChannel: 'MFN', orderDate: { date: '2026-08-14' } });
    expect(observations[1]?.facts.givenDates).toEqual({ requestedAt: '2026-08-20', returnReceivedAt: '2026-08-29' });
  });

  it('takes from all orders who fulfils, when and where; nothing of the address', async () => {
    const { observations } = await readWhole(fileOf('all-orders.tsv'));
    expect(observations.map(({ facts }) => [facts.fulfillmentChannel, facts.marketplace, facts.orderStatus])).toEqual([
      ['AFN', 'DE', 'Shipped'],
      ['MFN', 'IT', 'Pending'],
    ]);
    expect(observations[0]?.facts.orderDate).toEqual({
      date: '2026-11-01',
      dateTime: '2026-11-01T22:30:00+00:00',
      text: '2026-11-01T22:30:00+00:00',
    });
    expect(JSON.stringify(observations)).not.toContain('Sampletown');
    for (const one of observations) expect(Observation.safeParse(one).success).toBe(true);
  });

  it('reads the figures of the performance report', async () => {
    const scanned = await scanReport(fileOf('performance.json'));
    expect(scanned).toMatchObject({
      is: 'performance',
      stores: [
        {
          marketplaceId: 'ATVPDKIKX0DER',
          healthScore: 256,
          healthStatus: 'GREAT',
          defectRates: [
            { channel: 'AFN', rate: 0, orderCount: 0, status: null },
            { channel: 'MFN', rate: 0.0042, orderCount: 1190, claims: 3, targetValue: 0.01, status: 'GOOD' },
          ],
        },
      ],
    });
  });

  it.each([
    ['a text', 'Dear customer,\nthank you.'],
    ['an empty file', ''],
    ['other JSON', '{"orders": []}'],
    ['half a JSON', '{"performanceMetrics": ['],
    ['another table', 'name\tcity\nA\tB'],
  ])('%s is none of ours', async (_, text) => {
    expect(await scanReport(new Blob([text]))).toEqual({ is: 'unknown' });
  });
});
