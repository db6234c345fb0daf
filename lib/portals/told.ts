import type { AbsentFacts, AbsentReason, FactName, Facts, FactValue } from '../core/model/fact.ts';

/** A value that a place of the page told, or the reason why it did not. */
export type Told<T> = { value: T } | { absent: AbsentReason };

/** What one order's part of a page told, and what it should have told and did not. */
export interface Gathered {
  facts: Facts;
  absent: AbsentFacts;
}

export function put<N extends FactName>({ facts, absent }: Gathered, name: N, told: Told<FactValue<N>>): void {
  if ('value' in told) Object.assign(facts, { [name]: told.value });
  else absent[name] = told.absent;
}

/** What several places say of one thing: one value, or doubt; `none` when no place says anything. */
export function agreed(values: Iterable<string>, none: AbsentReason = 'not-on-page'): Told<string> {
  const [value, ...others] = new Set(values);
  if (!value) return { absent: none };
  return others.length > 0 ? { absent: 'in-doubt' } : { value };
}
