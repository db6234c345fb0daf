import { changeOwnRules, dropEntry, readOwnRules } from '../browser/own-rules.ts';
import type { Rulebook } from '../browser/rulebook.ts';
import { layOver, type Override } from '../core/windows/override.ts';
import { importRules } from '../core/windows/own-file.ts';
import { withShop } from '../core/windows/shop.ts';
import type { Translator } from '../i18n/index.ts';
import { windowPacks } from '../packs/windows.ts';
import type { NumberLine } from './number-lines.ts';
import { readFileText } from './read-file.ts';

export { changeOwnRules, dropEntry };

/** A file of own rules is text, and short. */
const LARGEST_FILE = 1_000_000;

/** The own number a line becomes. */
export const overrideOf = (
  { portal, parameter, unit }: Pick<NumberLine, 'portal' | 'parameter' | 'unit'>,
  value: number,
  note: string,
): Override => ({ pack: portal, parameter, value, unit, note, madeAt: new Date().toISOString() });

/** Why a number cannot be taken beside the other own ones, in the seller's language; null when it can. */
export function whyNot(
  line: NumberLine,
  value: number,
  { overrides, shop }: Rulebook,
  { say }: Translator,
): string | null {
  const others = overrides.filter(({ pack, parameter }) => pack !== line.portal || parameter !== line.parameter);
  const { faults } = layOver(withShop(windowPacks, shop), [...others, overrideOf(line, value, '')]);
  const [fault] = faults;
  return fault ? say(fault.why) : null;
}

/** Does it, and tells what went wrong; null when nothing did. */
export async function tried(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export interface ImportedRules {
  /** Own numbers that were taken. */
  count: number;
  shop: boolean;
  faults: { place: number; why: string }[];
}

/**
 * Reads a file of own rules and keeps what is good in it. Of two own numbers for one parameter the later one stays; the
 * shop's policy of the file takes the place of the one in memory. What cannot be taken is named.
 */
export async function importOwnRules(
  file: Pick<File, 'size' | 'text'>,
  translator: Translator,
): Promise<ImportedRules> {
  const nothing = (why: string): ImportedRules => ({ count: 0, shop: false, faults: [{ place: 0, why }] });
  const read = await readFileText(file, LARGEST_FILE, translator);
  if ('why' in read) return nothing(read.why);
  const { overrides, shop, faults } = importRules(read.text, windowPacks);
  const known = layOver(windowPacks, (await readOwnRules()).overrides).taken;
  const newer = overrides.filter((one) => {
    const before = known.find(({ pack, parameter }) => pack === one.pack && parameter === one.parameter);
    return before === undefined || before.madeAt < one.madeAt;
  });
  const failed = await tried(() => changeOwnRules({ keep: newer, ...(shop ? { shop } : {}) }));
  if (failed !== null) return nothing(failed);
  return {
    count: newer.length,
    shop: shop !== null,
    faults: faults.map(({ place, why }) => ({ place, why: translator.say(why) })),
  };
}
