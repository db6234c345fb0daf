import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WindowInput, windowsFor } from '../../../lib/core/windows/compute.ts';
import { layOver, type Override, parametersOf } from '../../../lib/core/windows/override.ts';
import { newestValue } from '../../../lib/core/windows/parameter.ts';
import type { WindowPacks } from '../../../lib/core/windows/rule.ts';
import { standingEdges } from '../../../lib/core/windows/standing.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const madeAt = '2026-11-22T09:00:00Z';
const own = (parameter: string, value: number, more: Partial<Override> = {}): Override => ({
  pack: 'amazon',
  parameter,
  value,
  unit: 'days',
  note: '',
  madeAt,
  ...more,
});
const claim: WindowInput = {
  portal: 'amazon',
  marketplace: 'DE',
  kind: 'a-to-z-claim',
  asOf: '2026-03-10',
  decidedAt: '2026-03-01',
};
const appeal = (packs: WindowPacks, input: WindowInput = claim) =>
  windowsFor(input, packs).find(({ id }) => id === 'AMZ-AZ-APPEAL-30D');
const whyOf = (...given: unknown[]): (string | undefined)[] =>
  layOver(windowPacks, given).faults.map(({ why }) => why.key.replace('packs:fault.', ''));

describe('an own number', () => {
  const { packs, taken, faults } = layOver(windowPacks, [own('amazon.claim.appeal', 14, { note: 'told by support' })]);

  it('counts in place of the published one, and the window says so beside its source', () => {
    expect(faults).toEqual([]);
    expect(taken).toHaveLength(1);
    expect(appeal(windowPacks)?.closesOn).toBe('2026-03-31');
    expect(appeal(packs)).toMatchObject({
      closesOn: '2026-03-15',
      source: appeal(windowPacks)?.source,
      own: [
        { parameter: 'amazon.claim.appeal', value: 14, published: 30, unit: 'days', note: 'told by support', madeAt },
      ],
    });
    expect(appeal(packs)?.basis).toContain('own number: 14 days instead of 30');
  });

  it('leaves the shipped pack as it is, and hands the other packs back themselves', () => {
    expect(appeal(windowPacks)?.own).toBeUndefined();
    expect(packs.aliexpress).toBe(windowPacks.aliexpress);
    expect(packs.amazon).not.toBe(windowPacks.amazon);
  });

  it('holds from the day on from which the newest published one does; earlier events keep theirs', () => {
    const { packs: changed } = layOver(windowPacks, [own('amazon.safe-t.us', 20)]);
    const ends = (refundedAt: string) =>
      windowsFor(
        {
          portal: 'amazon',
          marketplace: 'US',
          kind: 'safe-t',
          asOf: '2026-03-01',
          returnScannedAt: refundedAt,
          refundedAt,
        },
        changed,
      ).map(({ closesOn, own: marks }) => [closesOn, marks?.length ?? 0]);
    expect(ends('2026-02-15')).toEqual([['2026-04-16', 0]]);
    expect(ends('2026-02-16')).toEqual([['2026-03-08', 1]]);
  });

  it('counts wherever the pack counts with it', () => {
    const { packs: changed } = layOver(windowPacks, [own('amazon.feedback.request-removal', 45)]);
    const windows = windowsFor(
      { portal: 'amazon', marketplace: 'US', kind: 'seller-feedback', asOf: '2026-03-10', feedbackDate: '2026-03-01' },
      changed,
    );
    expect(windows.filter((window) => window.own).map(({ id }) => id)).toEqual([
      'AMZ-FB-SELLER-REQUEST-90D',
      'AMZ-FB-ST-BUYSHIP',
    ]);
  });

  it('does not mark an end that the page prints, nor a window that was not counted', () => {
    const { packs: changed } = layOver(windowPacks, [own('amazon.claim.answer-amazon', 20, { unit: 'hours' })]);
    const asked = { ...claim, informationRequestedAt: '2026-03-09T10:00:00Z' };
    const answer = (input: WindowInput) => windowsFor(input, changed).find(({ id }) => id === 'AMZ-AZ-INFO-48H-ROW');
    expect(answer(asked)?.own).toHaveLength(1);
    expect(answer({ ...asked, replyByAt: '2026-03-20' })?.own).toBeUndefined();
    expect(answer(claim)).toMatchObject({ state: 'unknown' });
    expect(answer(claim)?.own).toBeUndefined();
  });

  it('never moves another reading, which only warns', () => {
    const { packs: changed } = layOver(windowPacks, [own('amazon.claim.answer-contact', 20, { unit: 'hours' })]);
    const asked: WindowInput = { ...claim, marketplace: 'US', buyerContactedAt: '2026-03-09T10:00:00Z' };
    expect(windowsFor(asked, changed)).toEqual(windowsFor(asked, windowPacks));
  });
});

describe('what does not fit', () => {
  it.each([
    ['unknown', own('amazon.no-such-number', 3)],
    ['unknown', own('amazon.defect-rate.period', 30)],
    ['unit', own('amazon.claim.appeal', 30, { unit: 'hours' })],
    ['notWhole', own('amazon.claim.appeal', 1.5)],
    ['bounds', own('amazon.claim.appeal', 0)],
    ['bounds', own('amazon.claim.appeal', 100_000)],
    ['abolished', own('amazon.claim.represent.first', 7)],
    ['crossed', own('amazon.review.request.opens', 31)],
    ['unreadable', { ...own('amazon.claim.appeal', 3), pack: 'nowhere' }],
    ['unreadable', { ...own('amazon.claim.appeal', 3), value: '14' }],
    ['unreadable', { ...own('amazon.claim.appeal', 3), note: 'n'.repeat(301) }],
    ['unreadable', null],
    ['unreadable', 'nonsense'],
  ])('%s: is reported and changes nothing', (why, given) => {
    expect(whyOf(given)).toEqual([why]);
    expect(layOver(windowPacks, [given]).packs).toBe(windowPacks);
  });

  it('is named by its place; the rest applies', () => {
    const { packs, taken, faults } = layOver(windowPacks, [
      42,
      own('amazon.claim.appeal', 14),
      own('amazon.claim.appeal', 15),
      own('amazon.return.answer', -1, { unit: 'hours' }),
    ]);
    expect(faults.map(({ place, parameter, why }) => [place, parameter, why.key])).toEqual([
      [1, null, 'packs:fault.unreadable'],
      [3, 'amazon.claim.appeal', 'packs:fault.repeated'],
      [4, 'amazon.return.answer', 'packs:fault.bounds'],
    ]);
    expect(taken).toHaveLength(1);
    expect(appeal(packs)?.closesOn).toBe('2026-03-15');
  });
});

describe('always', () => {
  const numbers = Object.values(windowPacks).flatMap((pack) =>
    parametersOf(pack)
      .filter((parameter) => newestValue(parameter) !== null)
      .map((parameter) => ({ pack: pack.portal, parameter })),
  );
  const anyOwn = fc
    .constantFrom(...numbers)
    .chain(({ pack, parameter }) =>
      fc
        .integer({ min: parameter.bounds.least, max: parameter.bounds.most })
        .map((value) => own(parameter.id, value, { pack, unit: parameter.unit })),
    );
  const questions: WindowInput[] = [
    claim,
    { portal: 'amazon', marketplace: 'US', kind: 'seller-feedback', asOf: '2026-03-10', feedbackDate: '2026-03-01' },
    { portal: 'aliexpress', marketplace: null, kind: 'dispute', asOf: '2026-03-10', openedAt: '2026-03-09' },
    { portal: 'ebay', marketplace: 'DE', kind: 'return', asOf: '2026-03-10', returnReceivedAt: '2026-03-09' },
    { portal: 'merchant', marketplace: null, kind: 'merchant-return', asOf: '2026-03-10', signedAt: '2026-03-09' },
    { portal: 'temu', marketplace: null, kind: 'order', asOf: '2026-03-10', cancelRequestedAt: '2026-03-09T01:00:00Z' },
  ];

  it('an own number and its reset give back identical windows', () => {
    fc.assert(
      fc.property(anyOwn, (override) => {
        const before = questions.map((question) => windowsFor(question, windowPacks));
        layOver(windowPacks, [override]);
        const { packs } = layOver(windowPacks, []);
        expect(packs).toBe(windowPacks);
        expect(questions.map((question) => windowsFor(question, packs))).toEqual(before);
      }),
    );
  });

  it('own numbers never touch another portal', () => {
    fc.assert(
      fc.property(fc.array(anyOwn, { maxLength: 5 }), (overrides) => {
        const { packs } = layOver(windowPacks, overrides);
        const touched = new Set(overrides.map(({ pack }) => pack));
        for (const question of questions.filter(({ portal }) => !touched.has(portal)))
          expect(windowsFor(question, packs)).toEqual(windowsFor(question, windowPacks));
      }),
    );
  });

  it('the published edges stand beside, and nothing is over that they leave open', () => {
    fc.assert(
      fc.property(fc.array(anyOwn, { maxLength: 5 }), (overrides) => {
        const { packs } = layOver(windowPacks, overrides);
        for (const question of questions) {
          const shipped = windowsFor(question, windowPacks);
          for (const [at, window] of windowsFor(question, packs).entries()) {
            const { opensOn, closesOn, state } = shipped[at] ?? {};
            if (window.own && state !== 'unknown') expect(window.published).toEqual({ opensOn, closesOn, state });
            else expect(window.published).toBeUndefined();
            if (state !== 'closed') expect(standingEdges(window).state).not.toBe('closed');
          }
        }
      }),
    );
  });

  it('the published number laid over itself moves no window', () => {
    for (const { pack, parameter } of numbers) {
      const value = newestValue(parameter) ?? 0;
      const { packs, faults } = layOver(windowPacks, [own(parameter.id, value, { pack, unit: parameter.unit })]);
      expect(faults, parameter.id).toEqual([]);
      for (const question of questions) {
        const ends = (of: WindowPacks) =>
          windowsFor(question, of).map(({ id, opensOn, closesOn }) => [id, opensOn, closesOn]);
        expect(ends(packs)).toEqual(ends(windowPacks));
      }
    }
  });

  it('no value whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 4 }), (given) => {
        expect(layOver(windowPacks, given).faults).toHaveLength(given.length);
      }),
    );
  });
});
