import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyWindow } from '../../../lib/core/model/assessment.ts';
import { type WindowInput, windowsFor, zoneFor } from '../../../lib/core/windows/compute.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const ask = (given: WindowInput): PolicyWindow[] => windowsFor(given, windowPacks);
const one = (given: WindowInput, id: string): PolicyWindow | undefined => ask(given).find((window) => window.id === id);
const ids = (given: WindowInput): string[] => ask(given).map(({ id }) => id);

const feedback = (more: Partial<WindowInput> = {}): WindowInput => ({
  portal: 'amazon',
  marketplace: 'US',
  kind: 'seller-feedback',
  feedbackDate: '2026-10-01',
  asOf: '2026-11-22',
  ...more,
});

describe('what a window says', () => {
  it('carries its source, the source’s date, confidence and whose time runs out', () => {
    expect(one(feedback(), 'AMZ-FB-SELLER-REQUEST-90D')).toEqual({
      id: 'AMZ-FB-SELLER-REQUEST-90D',
      opensOn: '2026-10-01',
      closesOn: '2026-12-30',
      state: 'open',
      basis: expect.stringMatching(/90 days after feedbackDate 2026-10-01.*America\/Los_Angeles/),
      source: expect.stringContaining('https://'),
      sourceDate: 'undated stored copy of the live help page',
      confidence: 'medium-high',
      actor: 'seller',
    });
  });

  it('names what is missing', () => {
    const window = one(feedback({ orderDate: null }), 'AMZ-FB-LEAVE-90D');
    expect(window).toMatchObject({ opensOn: null, closesOn: null, state: 'unknown', missing: ['orderDate'] });
    expect(window?.basis).toContain('orderDate');
  });

  it('shows milestones and doubtful claims as such', () => {
    const soft = ask(feedback()).filter((window) => window.soft);
    expect(soft.map(({ id }) => id)).toEqual(['AMZ-FB-REQUEST-2M-CLAIM', 'AMZ-FB-BUYER-REMOVE-60D']);
    expect(soft.every(({ warnings }) => warnings !== undefined)).toBe(true);
  });

  it('lists the buyer’s window although the feedback exists', () => {
    expect(ids(feedback({ orderDate: '2026-09-20' }))).toContain('AMZ-FB-LEAVE-90D');
  });
});

describe('an unknown marketplace', () => {
  it('leaves only rules for all stores, and says so', () => {
    const windows = ask(feedback({ marketplace: null }));
    expect(windows.map(({ id }) => id)).not.toContain('AMZ-FB-ST-BUYSHIP');
    expect(windows.map(({ id }) => id)).toContain('AMZ-FB-SELLER-REQUEST-90D');
    for (const { basis } of windows) expect(basis).toMatch(/marketplace unknown.*America\/Los_Angeles/);
  });

  it('does not take a rule for all but one store either', () => {
    expect(
      ids({ portal: 'amazon', marketplace: null, kind: 'return', returnReceivedAt: '2026-11-20', asOf: '2026-11-22' }),
    ).toEqual([]);
  });

  it('is no doubt where a portal has one store', () => {
    const windows = ask({ portal: 'aliexpress', marketplace: null, kind: 'dispute', asOf: '2026-11-22' });
    for (const { basis } of windows) expect(basis).not.toContain('marketplace unknown');
  });
});

describe('SAFE-T', () => {
  const safeT = (more: Partial<WindowInput>): WindowInput => ({
    portal: 'amazon',
    marketplace: 'US',
    kind: 'safe-t',
    asOf: '2026-03-20',
    ...more,
  });
  const notBefore = (given: WindowInput): unknown =>
    ask(given).flatMap(({ warnings = [] }) =>
      warnings.filter(({ key }) => key === 'windows:warn.notBefore').map(({ params }) => params?.date),
    );

  it.each([
    [{ refundedAt: '2026-03-01' }, '2026-03-31'],
    [{ returnScannedAt: '2025-11-01' }, '2025-12-31'],
    // 60 days from 10 February would be 11 April; a scan on 16 February brings the 30 days.
    [{ refundedAt: '2026-02-10' }, '2026-03-18'],
  ])('with %j alone it cannot tell, and warns of %s', (dates, day) => {
    expect(ask(safeT(dates)).map(({ state }) => state)).toEqual(['unknown']);
    expect(notBefore(safeT(dates))).toEqual([day]);
  });

  it('tells lost and returned apart', () => {
    const windows = ask(safeT({ lastScanAt: '2026-03-01' }));
    expect(windows.map(({ closesOn, basis }) => [closesOn, basis.split(':')[0]])).toEqual([
      ['2026-03-31', 'lost in transit'],
      [null, 'returned'],
    ]);
  });

  it('has no window where no source gives one', () => {
    for (const marketplace of ['UK', 'DE', 'JP'])
      expect(ids(safeT({ marketplace, returnScannedAt: '2026-03-01', refundedAt: '2026-03-01' }))).toEqual([]);
  });
});

describe('warnings', () => {
  it('show the older, shorter reading of an American claim', () => {
    const given: WindowInput = {
      portal: 'amazon',
      marketplace: 'US',
      kind: 'a-to-z-claim',
      buyerContactedAt: '2026-11-20T10:00:00-08:00',
      asOf: '2026-11-22T16:00:00-08:00',
    };
    expect(one(given, 'AMZ-AZ-SELLER-CONTACT-72H')).toMatchObject({
      closesOn: '2026-11-23T10:00:00-08:00',
      state: 'closing',
      warnings: [{ key: 'windows:warn.olderCopies', params: { date: '2026-11-22T10:00:00-08:00' } }],
    });
    expect(ids(given)).not.toContain('AMZ-AZ-SELLER-CONTACT-48H');
  });

  it('show the newer, shorter limit beside 18 months', () => {
    const given: WindowInput = {
      portal: 'amazon',
      marketplace: 'UK',
      kind: 'fba-reimbursement',
      reportedAt: '2024-10-22',
      asOf: '2025-01-01',
    };
    expect(one(given, 'AMZ-FBA-REIMB-FC-60D')).toMatchObject({
      closesOn: '2026-04-22',
      warnings: [{ key: 'windows:warn.shorter', params: { date: '2024-12-21' } }],
    });
  });
});

describe('hours from a date', () => {
  it('name the last safe day', () => {
    const given: WindowInput = {
      portal: 'amazon',
      marketplace: 'DE',
      kind: 'a-to-z-claim',
      informationRequestedAt: '2026-11-10',
      asOf: '2026-11-11',
    };
    const window = one(given, 'AMZ-AZ-INFO-48H-ROW');
    expect(window).toMatchObject({ closesOn: '2026-11-12T00:00:00+01:00', state: 'closing' });
    expect(window?.basis).toContain('last safe day 2026-11-11');
  });
});

describe('a countdown on the page', () => {
  const dispute = (more: Partial<WindowInput>): WindowInput => ({
    portal: 'aliexpress',
    marketplace: 'ALL',
    kind: 'dispute',
    openedAt: '2026-11-18',
    asOf: '2026-11-20T12:00:00-08:00',
    ...more,
  });

  it('beats the counted end', () => {
    const given = dispute({ solutionCountdownEndsAt: '2026-11-29T12:00:00Z' });
    expect(one(given, 'ae.dispute.seller.respond')).toMatchObject({
      closesOn: '2026-11-29T04:00:00-08:00',
      state: 'open',
    });
    expect(one(given, 'ae.dispute.portal_countdown')).toMatchObject({ closesOn: '2026-11-29T04:00:00-08:00' });
    expect(one(given, 'ae.dispute.platform.step_in')).toMatchObject({ closesOn: '2026-11-25' });
  });

  it.each([
    ['2026-11-20T19:59:59Z', 'closed'],
    ['2026-11-20T20:00:00Z', 'closed'],
    ['2026-11-20T20:00:01Z', 'closing'],
    ['2026-11-20', 'closing'],
    ['2026-11-19', 'closed'],
  ])('that ends %s is %s', (addressCountdownEndsAt, state) => {
    expect(one(dispute({ addressCountdownEndsAt }), 'ae.dispute.seller.return_address')?.state).toBe(state);
  });
});

describe('wrong input', () => {
  it.each([
    [feedback({ feedbackDate: '2026-02-30' }), /feedbackDate/],
    [feedback({ asOf: 'now' }), /asOf/],
    [feedback({ marketplace: 'XX' }), /marketplace/],
    [feedback({ timeZone: 'Europe/Atlantis' }), /atlantis/i],
  ])('%j is refused by name', (given, place) => {
    expect(() => ask(given)).toThrow(place);
  });
});

it('tells the zone it counts in', () => {
  expect(zoneFor({ portal: 'amazon', marketplace: 'DE' }, windowPacks)).toBe('Europe/Berlin');
  expect(zoneFor({ portal: 'amazon', marketplace: null }, windowPacks)).toBe('America/Los_Angeles');
  expect(zoneFor({ portal: 'merchant', marketplace: null, timeZone: 'Europe/Rome' }, windowPacks)).toBe('Europe/Rome');
});

describe('over 50 years, in every zone', () => {
  const DAY_MS = 86_400_000;
  const zones = Intl.supportedValuesOf('timeZone');
  const anyInstant = fc.integer({ min: Date.UTC(1995, 0, 1) / 1000, max: Date.UTC(2045, 0, 1) / 1000 });
  const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();
  const formats = new Map<string, Intl.DateTimeFormat>();
  const localDate = (seconds: number, timeZone: string): string => {
    const format =
      formats.get(timeZone) ??
      new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
    return format.format(seconds * 1000);
  };
  /** The oracle: UTC days. */
  const plus = (date: string, days: number): string =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

  it('90 days are 90 local dates, whatever the clocks do', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, fc.constantFrom(...zones), (event, asked, timeZone) => {
        const window = one(
          feedback({ feedbackDate: iso(event), asOf: iso(asked), timeZone }),
          'AMZ-FB-SELLER-REQUEST-90D',
        );
        const [start, today] = [localDate(event, timeZone), localDate(asked, timeZone)];
        const state =
          event > asked
            ? 'not-open'
            : today > plus(start, 90)
              ? 'closed'
              : today >= plus(start, 60)
                ? 'closing'
                : 'open';
        expect(window).toMatchObject({ opensOn: start, closesOn: plus(start, 90), state });
      }),
      { numRuns: 1500 },
    );
  });

  it('near its end a window is open on the last local day and closed on the next', () => {
    const nearEnd = fc.integer({ min: 88 * 86_400, max: 92 * 86_400 });
    fc.assert(
      fc.property(anyInstant, nearEnd, fc.constantFrom(...zones), (event, later, timeZone) => {
        const asked = event + later;
        const window = one(
          feedback({ feedbackDate: iso(event), asOf: iso(asked), timeZone }),
          'AMZ-FB-SELLER-REQUEST-90D',
        );
        const over = localDate(asked, timeZone) > plus(localDate(event, timeZone), 90);
        expect(window?.state).toBe(over ? 'closed' : 'closing');
      }),
      { numRuns: 1500 },
    );
  });

  it('24 hours are 24 hours', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: -3600, max: 90_000 }),
        fc.constantFrom(...zones),
        (event, later, timeZone) => {
          const [window] = ask({
            portal: 'amazon',
            marketplace: 'DE',
            kind: 'buyer-message',
            receivedAt: iso(event),
            asOf: iso(event + later),
            timeZone,
          });
          expect(Date.parse(window?.closesOn ?? '') / 1000 - event).toBe(86_400);
          const state = later < 0 ? 'not-open' : later >= 86_400 ? 'closed' : later >= 64_800 ? 'closing' : 'open';
          expect(window?.state).toBe(state);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a window never opens again once it is closed', () => {
    const order = ['not-open', 'open', 'closing', 'closed'];
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (event, days, more) => {
          const stateAt = (seconds: number): number =>
            order.indexOf(
              one(feedback({ feedbackDate: iso(event), asOf: iso(seconds) }), 'AMZ-FB-SELLER-REQUEST-90D')?.state ?? '',
            );
          const first = event + (days - 50) * 86_400;
          expect(stateAt(first + more * 86_400)).toBeGreaterThanOrEqual(stateAt(first));
        },
      ),
    );
  });
});
