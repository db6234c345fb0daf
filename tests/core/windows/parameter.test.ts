import { describe, expect, it } from 'vitest';
import { changesOf, newestValue, type Parameter, parameterAt } from '../../../lib/core/windows/parameter.ts';

const days: Parameter = {
  id: 'example',
  unit: 'days',
  values: { '2026-02-16': 30, '2020-01-01': 60, '2030-01-01': null },
  references: ['EXAMPLE'],
  bounds: { least: 1, most: 365 },
};

describe('parameterAt', () => {
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 60],
    ['2026-02-15', 60],
    ['2026-02-16', 30],
    ['2029-12-31', 30],
    ['2030-01-01', null],
    ['2050-01-01', null],
  ])('on %s is %s', (date, value) => {
    expect(parameterAt(days, date)).toBe(value);
  });
});

it('knows its changes in order, and its newest value', () => {
  expect(changesOf(days)).toEqual(['2020-01-01', '2026-02-16', '2030-01-01']);
  expect(newestValue(days)).toBeNull();
  expect(newestValue({ ...days, values: { '2020-01-01': 60 } })).toBe(60);
});
