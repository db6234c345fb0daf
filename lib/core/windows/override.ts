import * as z from 'zod/mini';
import { IsoInstant } from '../model/fact.ts';
import { describeIssue } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import { Portal } from '../model/names.ts';
import { windowUnits } from '../model/own-number.ts';
import { newestDate, newestValue, type Parameter } from './parameter.ts';
import type { WindowEntry, WindowPack, WindowPacks } from './rule.ts';

/** Longest note kept with an own number, in UTF-16 code units. */
export const MAX_NOTE = 300;

/**
 * The seller's own number for a parameter of a pack. It names the unit it was meant in, so that a pack that counts
 * otherwise one day never takes hours for days.
 */
export const Override = z.object({
  pack: Portal,
  parameter: z.string().check(z.minLength(1), z.maxLength(120)),
  value: z.number(),
  unit: z.enum(windowUnits),
  note: z.string().check(z.maxLength(MAX_NOTE)),
  madeAt: IsoInstant,
});
export type Override = z.infer<typeof Override>;

/** Why one own number does not hold; the others do. */
export interface OverrideFault {
  /** Its place in what was given, from 1. */
  place: number;
  /** The parameter it is for, as far as it could be read. */
  parameter: string | null;
  why: Message;
}

export interface Overlaid {
  packs: WindowPacks;
  taken: Override[];
  faults: OverrideFault[];
}

/**
 * The packs with the seller's own numbers in place of the newest published ones; values of earlier dates stay. The
 * packs given are left as they are, and those without an own number are handed back themselves. Never throws: what
 * does not fit is reported with its place and reason, and the rest applies.
 */
export function layOver(packs: WindowPacks, given: readonly unknown[]): Overlaid {
  const overlaid: Overlaid = { packs, taken: [], faults: [] };
  for (const [at, raw] of given.entries()) {
    const read = Override.safeParse(raw);
    const why = read.success
      ? takeOne(overlaid, read.data)
      : { key: 'packs:fault.unreadable', params: { why: describeIssue(read.error.issues[0], 'entry') } };
    if (why) overlaid.faults.push({ place: at + 1, parameter: nameIn(raw), why });
  }
  return overlaid;
}

function nameIn(raw: unknown): string | null {
  const name = typeof raw === 'object' && raw !== null && 'parameter' in raw ? raw.parameter : null;
  return typeof name === 'string' ? name.slice(0, 120) : null;
}

/** Lays one more own number over the packs; gives the reason why not. */
function takeOne(overlaid: Overlaid, override: Override): Message | null {
  const pack = overlaid.packs[override.pack];
  const parameter = parametersOf(pack).find(({ id }) => id === override.parameter);
  if (!parameter) return { key: 'packs:fault.unknown' };
  const why = misfit(parameter, override);
  if (why) return why;
  const next = withParameter(pack, ownParameter(parameter, override));
  if (next.rules.some(({ entries }) => entries.some(isCrossed))) return { key: 'packs:fault.crossed' };
  overlaid.packs = { ...overlaid.packs, [override.pack]: next };
  overlaid.taken.push(override);
  return null;
}

/** What of an own number does not fit its parameter; null when all does. */
function misfit(parameter: Parameter, { value, unit }: Pick<Override, 'value' | 'unit'>): Message | null {
  const { least, most } = parameter.bounds;
  if (parameter.own) return { key: 'packs:fault.repeated' };
  if (newestValue(parameter) === null) return { key: 'packs:fault.abolished' };
  if (unit !== parameter.unit)
    return { key: 'packs:fault.unit', params: { unit: `t:packs:unit.${unit}`, own: `t:packs:unit.${parameter.unit}` } };
  if (!Number.isInteger(value)) return { key: 'packs:fault.notWhole' };
  return value < least || value > most ? { key: 'packs:fault.bounds', params: { least, most } } : null;
}

function ownParameter(parameter: Parameter, { value, note, madeAt }: Override): Parameter {
  const { id, unit, values } = parameter;
  const from = newestDate(parameter);
  const published = newestValue(parameter);
  if (from === undefined || published === null) return parameter;
  return {
    ...parameter,
    values: { ...values, [from]: value },
    own: { parameter: id, value, published, unit, note, madeAt, from },
  };
}

const COUNTED = ['opensAfter', 'closesAfter', 'closingAfter'] as const;

const numbersIn = (entry: WindowEntry): Parameter[] => COUNTED.flatMap((name) => entry[name] ?? []);

/** The numbers that a pack's clocks count with, each once. Other readings, which only warn, are none of them. */
export const parametersOf = ({ rules }: Pick<WindowPack, 'rules'>): Parameter[] => [
  ...new Set(rules.flatMap(({ entries }) => entries.flatMap(numbersIn))),
];

/** A copy of the pack in which one parameter is another of the same id, wherever a clock counts with it. */
export function withParameter(pack: WindowPack, parameter: Parameter): WindowPack {
  const isIt = (entry: WindowEntry): boolean => numbersIn(entry).some(({ id }) => id === parameter.id);
  const swapped = (entry: WindowEntry): WindowEntry => {
    const names = COUNTED.filter((name) => entry[name]?.id === parameter.id);
    return { ...entry, ...Object.fromEntries(names.map((name) => [name, parameter])) };
  };
  const rules = pack.rules.map((rule) =>
    rule.entries.some(isIt)
      ? { ...rule, entries: rule.entries.map((entry) => (isIt(entry) ? swapped(entry) : entry)) }
      : rule,
  );
  return { ...pack, rules };
}

function publishedOf({ own, ...parameter }: Parameter): Parameter {
  return own ? { ...parameter, values: { ...parameter.values, [own.from]: own.published } } : parameter;
}

/** An entry with the published numbers in place of the seller's own. */
export function asPublished(entry: WindowEntry): WindowEntry {
  const names = COUNTED.filter((name) => entry[name]?.own);
  return {
    ...entry,
    ...Object.fromEntries(names.flatMap((name) => (entry[name] ? [[name, publishedOf(entry[name])]] : []))),
  };
}

/** A window that would close before it opens. Numbers in different units are not compared. */
function isCrossed({ opensAfter, closesAfter }: WindowEntry): boolean {
  if (!opensAfter || !closesAfter || opensAfter.unit !== closesAfter.unit) return false;
  const [opens, closes] = [newestValue(opensAfter), newestValue(closesAfter)];
  return opens !== null && closes !== null && opens > closes;
}
