import type { Amount } from './clock.ts';
import { type Parameter, parameterAt } from './parameter.ts';
import type { WindowEntry } from './rule.ts';

type Found = Amount | null | 'abolished' | 'not-known';

/** The value of a parameter on a local date; null where the entry has no such parameter. */
export function amountOn(parameter: Parameter | undefined, date: string): Found {
  if (!parameter) return null;
  const value = parameterAt(parameter, date);
  if (value === null) return 'abolished';
  if (value === undefined) return 'not-known';
  const amount = { value, unit: parameter.unit };
  if (!parameter.own || date < parameter.own.from) return amount;
  const { from: _, ...own } = parameter.own;
  return { ...amount, own };
}

/** How long after its start an entry closes. Where the day of the event is the first, a run is a day shorter. */
export function closingAmount({ closesAfter, firstDayCounts }: WindowEntry, date: string): Found {
  const amount = amountOn(closesAfter ?? undefined, date);
  const counted = amount !== null && typeof amount === 'object';
  return counted && firstDayCounts ? { ...amount, value: amount.value - 1 } : amount;
}
