import type { OwnNumber, WindowUnit } from '../model/own-number.ts';

/** Stands for the beginning of a value whose source names none. */
export const ALWAYS = '0001-01-01';

/** What a number can sensibly be, both included; a seller's own number beyond it is a slip of the pen. */
export interface Bounds {
  least: number;
  most: number;
}

/**
 * A number of a policy with the local dates from which each value holds. `null` from a date on: abolished.
 * A source that names no beginning gives its value the key `ALWAYS`.
 */
export interface Parameter {
  id: string;
  unit: WindowUnit;
  values: Readonly<Record<string, number | null>>;
  /** Ids of the rules whose sources state the values. */
  references: readonly string[];
  bounds: Bounds;
  /** Set where the newest value is the seller's own; it holds from the local date `from` on, as the published one did. */
  own?: OwnNumber & { from: string };
}

const ordered = new WeakMap<Parameter, readonly (readonly [string, number | null])[]>();

const newestFirst = (parameter: Parameter): readonly (readonly [string, number | null])[] => {
  let values = ordered.get(parameter);
  if (!values) {
    values = Object.entries(parameter.values).sort(([a], [b]) => (a < b ? 1 : -1));
    ordered.set(parameter, values);
  }
  return values;
};

/**
 * The value on a local date (`YYYY-MM-DD`): a number, null where the rule did not exist (any more), undefined before
 * the first value known.
 */
export const parameterAt = (parameter: Parameter, date: string): number | null | undefined =>
  newestFirst(parameter).find(([from]) => from <= date)?.[1];

/** The value that holds since the last change known. */
export const newestValue = (parameter: Parameter): number | null => newestFirst(parameter)[0]?.[1] ?? null;

/** The local date from which the newest value holds. */
export const newestDate = (parameter: Parameter): string | undefined => newestFirst(parameter)[0]?.[0];

/** The local dates on which the value changed, oldest first. */
export const changesOf = (parameter: Parameter): string[] =>
  newestFirst(parameter)
    .map(([from]) => from)
    .reverse();
