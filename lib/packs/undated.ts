import type { Parameter } from '../core/windows/parameter.ts';

/** Stands for the beginning of a value whose source names none: it holds as far back as any event. */
export const UNDATED = '0001-01-01';

/** A number that never changed as far as its sources say. */
export const undated = (
  id: string,
  unit: Parameter['unit'],
  value: number,
  ...references: [string, ...string[]]
): Parameter => ({ id, unit, values: { [UNDATED]: value }, references });
