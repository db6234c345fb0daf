import type { PolicyWindow } from '../model/assessment.ts';
import type { Portal } from '../model/names.ts';
import type { Amount } from './clock.ts';
import { withParameter } from './override.ts';
import { ALWAYS, changesOf, type Parameter, parameterAt } from './parameter.ts';
import type { Stores, WindowEntry, WindowPacks, WindowRule } from './rule.ts';

/** A number of a policy that changed on a date, as the effective-dated values of the packs tell it. */
export interface PolicyChange {
  portal: Portal;
  ruleId: string;
  stores: Stores;
  /** Local date from which the new value holds. */
  on: string;
  /** Null: the rule began. */
  before: Amount | null;
  /** Null: the rule ended. */
  after: Amount | null;
  /** Ids of the parameters in which it is written. */
  parameters: readonly string[];
}

/** Every dated change of a window's end in the packs, newest first. Own numbers are no change of the policy. */
export function policyChanges(packs: WindowPacks): PolicyChange[] {
  const changes = Object.values(packs).flatMap(({ portal, rules }) =>
    rules.flatMap((rule) => changesOfRule(rule).map((change) => ({ portal, ruleId: rule.id, ...change }))),
  );
  return changes.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1));
}

/** Entries of one rule that hold in the same stores tell one story: where one number ends, another may go on. */
function changesOfRule(rule: WindowRule): Omit<PolicyChange, 'portal' | 'ruleId'>[] {
  const byStores = new Map<string, { stores: Stores; parameters: Set<Parameter> }>();
  for (const { stores = rule.stores, closesAfter } of rule.entries) {
    if (!closesAfter) continue;
    const key = JSON.stringify(stores);
    const told = byStores.get(key) ?? { stores, parameters: new Set() };
    told.parameters.add(closesAfter);
    byStores.set(key, told);
  }
  return [...byStores.values()].flatMap(({ stores, parameters }) => changesTold(stores, [...parameters]));
}

function changesTold(stores: Stores, parameters: readonly Parameter[]): Omit<PolicyChange, 'portal' | 'ruleId'>[] {
  const dates = new Set(parameters.flatMap(changesOf).filter((date) => date !== ALWAYS));
  return [...dates].map((on) => {
    const moved = parameters.filter(({ values }) => Object.hasOwn(values, on));
    return {
      stores,
      on,
      before: amountIn(moved, (parameter) => valueBefore(parameter, on)),
      after: amountIn(moved, (parameter) => parameterAt(parameter, on)),
      parameters: moved.map(({ id }) => id),
    };
  });
}

function amountIn(parameters: readonly Parameter[], read: (of: Parameter) => number | null | undefined): Amount | null {
  for (const parameter of parameters) {
    const value = read(parameter);
    if (value !== null && value !== undefined) return { value, unit: parameter.unit };
  }
  return null;
}

function valueBefore({ values }: Parameter, on: string): number | null | undefined {
  const [before] = Object.keys(values)
    .filter((from) => from < on)
    .sort()
    .reverse();
  return before === undefined ? undefined : values[before];
}

/** The packs as they would be had a change not come: what held before it goes on. */
export function withoutChange(packs: WindowPacks, { portal, on, parameters }: PolicyChange): WindowPacks {
  const pack = packs[portal];
  const entries: readonly WindowEntry[] = pack.rules.flatMap((rule) => rule.entries);
  const earlier = parameters.flatMap((id) => {
    const parameter = entries.map(({ closesAfter }) => closesAfter).find((one) => one?.id === id);
    if (!parameter) return [];
    const { [on]: _, ...values } = parameter.values;
    // A rule that began with the change was none before it.
    return [{ ...parameter, values: Object.keys(values).length > 0 ? values : { [ALWAYS]: null } }];
  });
  return { ...packs, [portal]: earlier.reduce(withParameter, pack) };
}

/** A window whose end is another than before. Dates as in `PolicyWindow`; null: it had, or has, none. */
export interface MovedWindow {
  id: string;
  before: string | null;
  after: string | null;
}

/** Windows of one case whose end differs between two answers to the same question, by the rule's id. */
export function movedWindows(before: readonly PolicyWindow[], after: readonly PolicyWindow[]): MovedWindow[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const endOf = (windows: readonly PolicyWindow[], id: string): string | null =>
    windows.flatMap((window) => (window.id === id && window.closesOn !== null ? window.closesOn : [])).sort()[0] ??
    null;
  return [...ids].flatMap((id) => {
    const [was, is] = [endOf(before, id), endOf(after, id)];
    return was === is ? [] : [{ id, before: was, after: is }];
  });
}
