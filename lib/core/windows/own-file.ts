import * as z from 'zod/mini';
import { describeIssue } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import { layOver, type Override } from './override.ts';
import type { WindowPacks } from './rule.ts';
import { ShopPolicy } from './shop.ts';

/** Own numbers kept at most, and in one file. */
export const MAX_OVERRIDES = 500;

const FORMAT = 'recourse-rules';
const VERSION = 1;

/** The seller's own rules: numbers in place of published ones, and the shop's policy; null: as the sample has it. */
export interface OwnRuleSet {
  overrides: readonly Override[];
  shop: ShopPolicy | null;
}

/** The file in which a seller takes the own rules along. */
export const exportRules = ({ overrides, shop }: OwnRuleSet): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, overrides, shop }, null, 2)}\n`;

const File = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  overrides: z.array(z.unknown()).check(z.maxLength(MAX_OVERRIDES)),
  shop: z.unknown(),
});

export interface ReadRules {
  overrides: Override[];
  /** Null where the file holds none, or none that can be read. */
  shop: ShopPolicy | null;
  /** What could not be taken, and why; the rest goes on. `place` counts from 1; 0 is the file itself or its shop. */
  faults: { place: number; why: Message }[];
}

const unreadable = (why: string): Message => ({ key: 'packs:fault.unreadable', params: { why } });

/** Reads such a file by the packs it is for. Never throws: an unreadable file is one fault, a broken entry another. */
export function importRules(text: string, packs: WindowPacks): ReadRules {
  const file = File.safeParse(parsed(text));
  if (!file.success)
    return {
      overrides: [],
      shop: null,
      faults: [{ place: 0, why: unreadable(describeIssue(file.error.issues[0], 'file')) }],
    };
  const { taken: overrides, faults: misfits } = layOver(packs, file.data.overrides);
  const faults = misfits.map(({ place, why }) => ({ place, why }));
  const { shop } = file.data;
  if (shop === null || shop === undefined) return { overrides, shop: null, faults };
  const policy = ShopPolicy.safeParse(shop);
  if (policy.success) return { overrides, shop: policy.data, faults };
  const fault = { place: 0, why: unreadable(`shop.${describeIssue(policy.error.issues[0], 'policy')}`) };
  return { overrides, shop: null, faults: [...faults, fault] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
