import { describe, expect, it } from 'vitest';
import { movedWindows, policyChanges, withoutChange } from '../../../lib/core/windows/changes.ts';
import { type WindowInput, windowsFor } from '../../../lib/core/windows/compute.ts';
import { parametersOf } from '../../../lib/core/windows/override.ts';
import { changesOf } from '../../../lib/core/windows/parameter.ts';
import { numberChanges, numbersOf } from '../../../lib/core/windows/seen.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const changes = policyChanges(windowPacks);
const of = (ruleId: string) =>
  changes
    .filter((change) => change.ruleId === ruleId)
    .map(({ on, before, after, stores }) => [on, before, after, stores]);

describe('the dated changes of the packs', () => {
  it('tell one number after the other, also where the unit changed with it', () => {
    const us = { only: ['US'] };
    expect(of('AMZ-SAFET-30D-US')).toEqual([
      ['2026-02-16', { value: 60, unit: 'days' }, { value: 30, unit: 'days' }, us],
    ]);
    expect(of('AMZ-RFD-4CD-US')).toEqual([
      ['2026-01-26', { value: 2, unit: 'business-days' }, { value: 4, unit: 'days' }, us],
    ]);
    expect(of('AMZ-FBA-REIMB-RET-US')).toEqual([
      ['2024-10-23', { value: 18, unit: 'months' }, { value: 120, unit: 'days' }, us],
    ]);
  });

  it('tell a beginning and an end, store by store', () => {
    expect(of('AMZ-RET-INTL-3CD')).toEqual([
      ['2025-08-11', { value: 4, unit: 'days' }, { value: 3, unit: 'days' }, { only: ['UK'] }],
      ['2025-08-11', null, { value: 3, unit: 'days' }, { only: ['DE'] }],
      ['2024-11-11', null, { value: 4, unit: 'days' }, { only: ['UK'] }],
    ]);
    expect(of('AMZ-AZ-HIST-7D')).toEqual([['2016-11-14', { value: 7, unit: 'days' }, null, 'ALL']]);
  });

  it('stand newest first, and leave no dated value of an end untold', () => {
    expect(changes.map(({ on }) => on)).toEqual(
      changes
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
    const told = new Set(changes.flatMap(({ parameters, on }) => parameters.map((id) => `${id} ${on}`)));
    const ends = Object.values(windowPacks).flatMap((pack) =>
      pack.rules.flatMap(({ entries }) => entries.flatMap(({ closesAfter }) => closesAfter ?? [])),
    );
    const dated = ends.flatMap((parameter) =>
      changesOf(parameter)
        .filter((date) => date !== '0001-01-01')
        .map((date) => `${parameter.id} ${date}`),
    );
    expect(dated.filter((key) => !told.has(key))).toEqual([]);
  });
});

describe('without a change', () => {
  const refund = (returnReceivedAt: string): WindowInput => ({
    portal: 'amazon',
    marketplace: 'US',
    kind: 'return',
    asOf: '2026-02-26',
    returnReceivedAt,
  });
  const change = changes.find(({ ruleId }) => ruleId === 'AMZ-RFD-4CD-US');
  if (!change) throw new Error('The change of the refund is gone.');
  const without = withoutChange(windowPacks, change);
  const moved = (day: string) => movedWindows(windowsFor(refund(day), without), windowsFor(refund(day), windowPacks));

  it('what held before goes on', () => {
    expect(moved('2026-02-25')).toEqual([{ id: 'AMZ-RFD-4CD-US', before: '2026-02-27', after: '2026-03-01' }]);
  });

  it('events before it are not touched', () => {
    expect(moved('2026-01-25')).toEqual([]);
  });

  it('a rule that began with it is not there', () => {
    const began = changes.find(({ ruleId }) => ruleId === 'AMZ-FB-REQUEST-2M-CLAIM');
    if (!began) throw new Error('The claim of two months is gone.');
    const feedback: WindowInput = {
      portal: 'amazon',
      marketplace: 'US',
      kind: 'seller-feedback',
      asOf: '2026-03-10',
      feedbackDate: '2026-03-01',
    };
    expect(
      movedWindows(windowsFor(feedback, withoutChange(windowPacks, began)), windowsFor(feedback, windowPacks)),
    ).toEqual([{ id: 'AMZ-FB-REQUEST-2M-CLAIM', before: null, after: '2026-04-30' }]);
  });

  it('every change can be undone without touching another portal', () => {
    for (const one of changes) {
      const undone = withoutChange(windowPacks, one);
      for (const pack of Object.values(windowPacks))
        if (pack.portal !== one.portal) expect(undone[pack.portal]).toBe(pack);
    }
  });
});

describe('the numbers seen last', () => {
  const now = numbersOf(windowPacks);

  it('are all of them', () => {
    for (const pack of Object.values(windowPacks))
      expect(Object.keys(now[pack.portal] ?? {})).toEqual(parametersOf(pack).map(({ id }) => id));
    expect(numberChanges(now, now)).toEqual([]);
  });

  it('tell what an update changed, brought and took away', () => {
    const { 'ebay.case.appeal': _, ...ebay } = now.ebay ?? {};
    const before = {
      ...now,
      ebay: {
        ...ebay,
        'ebay.return.refund': { value: 6, unit: 'days' as const },
        'ebay.gone': { value: 1, unit: 'days' as const },
      },
    };
    expect(numberChanges(before, now)).toEqual([
      {
        portal: 'ebay',
        parameter: 'ebay.return.refund',
        before: { value: 6, unit: 'days' },
        after: { value: 2, unit: 'business-days' },
      },
      { portal: 'ebay', parameter: 'ebay.gone', before: { value: 1, unit: 'days' }, after: null },
      { portal: 'ebay', parameter: 'ebay.case.appeal', before: null, after: { value: 30, unit: 'days' } },
    ]);
  });
});
