import * as z from 'zod/mini';
import { Portal } from '../model/names.ts';
import { windowUnits } from '../model/own-number.ts';
import { parametersOf } from './override.ts';
import { newestValue, type Parameter } from './parameter.ts';
import type { WindowPacks } from './rule.ts';

const Counted = z.nullable(z.object({ value: z.number(), unit: z.enum(windowUnits) }));

/** The newest published numbers by portal and parameter: what an update is compared with. */
export const SeenNumbers = z.partialRecord(Portal, z.record(z.string(), Counted));
export type SeenNumbers = z.infer<typeof SeenNumbers>;

/** A number that an update of the packs changed. Null: it was not there, or is not any more, or was abolished. */
export const NumberChange = z.object({ portal: Portal, parameter: z.string(), before: Counted, after: Counted });
export type NumberChange = z.infer<typeof NumberChange>;

const newestAmount = (parameter: Parameter): z.infer<typeof Counted> => {
  const value = newestValue(parameter);
  return value === null ? null : { value, unit: parameter.unit };
};

/** The newest numbers that the clocks of the packs count with. */
export const numbersOf = (packs: WindowPacks): SeenNumbers =>
  Object.fromEntries(
    Object.values(packs).map((pack) => [
      pack.portal,
      Object.fromEntries(parametersOf(pack).map((parameter) => [parameter.id, newestAmount(parameter)])),
    ]),
  );

/** What differs between the numbers seen last and those of now. */
export function numberChanges(before: SeenNumbers, after: SeenNumbers): NumberChange[] {
  const portals = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Portal[];
  return portals.flatMap((portal) => {
    const [was, is] = [before[portal] ?? {}, after[portal] ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((parameter) => {
      const [one, other] = [was[parameter] ?? null, is[parameter] ?? null];
      const same = one?.value === other?.value && one?.unit === other?.unit;
      return same ? [] : [{ portal, parameter, before: one, after: other }];
    });
  });
}
