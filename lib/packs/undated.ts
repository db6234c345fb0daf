import type { Bounds, Parameter } from '../core/windows/parameter.ts';

/** Stands for the beginning of a value whose source names none: it holds as far back as any event. */
export const UNDATED = '0001-01-01';

/** What numbers of policies are, by what they count, with room: two years, five days of an hour clock and the like. */
export const usual: Readonly<Record<Parameter['unit'], Bounds>> = {
  minutes: { least: 1, most: 24 * 60 },
  hours: { least: 1, most: 30 * 24 },
  'business-days': { least: 1, most: 260 },
  days: { least: 1, most: 730 },
  months: { least: 1, most: 60 },
};

/** A number that never changed as far as its sources say. */
export const undated = (
  id: string,
  unit: Parameter['unit'],
  value: number,
  ...references: [string, ...string[]]
): Parameter => ({ id, unit, values: { [UNDATED]: value }, references, bounds: usual[unit] });
