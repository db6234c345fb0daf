import type { Portal } from '../model/names.ts';
import type { Parameter } from './parameter.ts';
import type { Stores, UncountedRule, WindowPack } from './rule.ts';

/** What a number does for a clock; `uncounted`: no date of a case starts one with it. */
type NumberRole = 'closes' | 'opens' | 'pressing' | 'uncounted';

/** A number of a pack with every place where it counts. */
export interface PackNumber {
  portal: Portal;
  parameter: Parameter;
  places: { ruleId: string; role: NumberRole; stores: Stores }[];
}

/** Every number of a pack, in the order of its rules. */
export function numbersIn(
  pack: Pick<WindowPack, 'portal' | 'rules'>,
  uncounted: readonly UncountedRule[],
): PackNumber[] {
  const numbers = new Map<string, PackNumber>();
  const place = (parameter: Parameter | null | undefined, where: PackNumber['places'][number]): void => {
    if (!parameter) return;
    const known = numbers.get(parameter.id) ?? { portal: pack.portal, parameter, places: [] };
    numbers.set(parameter.id, known);
    const key = JSON.stringify(where);
    if (!known.places.some((one) => JSON.stringify(one) === key)) known.places.push(where);
  };
  for (const { id: ruleId, entries, stores: ofRule } of pack.rules)
    for (const { stores = ofRule, opensAfter, closesAfter, closingAfter } of entries) {
      place(opensAfter, { ruleId, role: 'opens', stores });
      place(closesAfter, { ruleId, role: 'closes', stores });
      place(closingAfter, { ruleId, role: 'pressing', stores });
    }
  for (const { id: ruleId, after } of uncounted) place(after, { ruleId, role: 'uncounted', stores: 'ALL' });
  return [...numbers.values()];
}
