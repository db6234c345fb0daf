import type { Case, Reading } from '../model/case.ts';
import type { FactName, FactValue } from '../model/fact.ts';
import { canonical } from './canonical.ts';

/** The reading that counts now: seen last; at the same moment the greater canonical value, so that order never decides. */
export function currentReading<T>(readings: readonly Reading<T>[] | undefined): Reading<T> | undefined {
  let best: Reading<T> | undefined;
  for (const reading of readings ?? []) {
    if (!best) best = reading;
    else {
      const later = Date.parse(reading.lastSeenAt) - Date.parse(best.lastSeenAt);
      if (later > 0 || (later === 0 && canonical(reading.value) > canonical(best.value))) best = reading;
    }
  }
  return best;
}

export const currentFact = <N extends FactName>(of: Pick<Case, 'facts'>, name: N): FactValue<N> | undefined =>
  currentReading(of.facts[name] as Reading<FactValue<N>>[] | undefined)?.value;

/** Latest values of two readers that do not agree: kept and shown, never silently settled. */
export function conflictingReadings<T>(readings: readonly Reading<T>[] | undefined): Reading<T>[] {
  const latest = new Map<string, Reading<T>>();
  for (const reading of readings ?? []) {
    const known = latest.get(reading.reader.id);
    if (!known || currentReading([known, reading]) === reading) latest.set(reading.reader.id, reading);
  }
  const values = new Set([...latest.values()].map((reading) => meaningOf(reading.value)));
  return values.size > 1 ? [...latest.values()] : [];
}

/** Two pages may print one date in two ways: what they mean is compared, not how they wrote it. */
function meaningOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('text' in value)) return canonical(value);
  const { text: _, ...meaning } = value;
  return canonical(meaning);
}
