import type { Amount } from './clock.ts';
import { type Parameter, parameterAt } from './parameter.ts';

/** The value of a parameter on a local date; null where the entry has no such parameter. */
export function amountOn(parameter: Parameter | undefined, date: string): Amount | null | 'abolished' | 'not-known' {
  if (!parameter) return null;
  const value = parameterAt(parameter, date);
  if (value === null) return 'abolished';
  return value === undefined ? 'not-known' : { value, unit: parameter.unit };
}
