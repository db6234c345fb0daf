import { newestValue } from '../windows/parameter.ts';
import { type Money, type SlotName, type SlotValues, slotTypes, type Template, type Terms } from './template.ts';

export interface Filled {
  text: string;
  /** Required places that are still open; they stand in the text as ⟨name⟩. */
  missing: SlotName[];
  /** UTF-16 code units. */
  length: number;
  limit: number | null;
}

const OPTIONAL = /\[\[([\s\S]*?)\]\]/g;
const SLOT = /\{(\w+)\}/g;
/** A product title is a shop window, not a name: longer ones are cut at a word. */
const LONGEST_VALUE = 80;

/** The places a template names, in the order of the text; unknown names are kept so that a test can find them. */
export const slotsOf = (text: string): string[] => [...text.matchAll(SLOT)].map((match) => match[1] ?? '');

/**
 * Fills a template; its `terms` fill themselves. `locale` is a BCP 47 tag and decides how dates and money are written. An optional part with an
 * empty place falls away; a required empty place stays visible and is listed in `missing`.
 */
export function fill(template: Pick<Template, 'text' | 'limit' | 'terms'>, values: SlotValues, locale: string): Filled {
  const missing = new Set<SlotName>();
  const written = (name: string): string | null =>
    isSlot(name) ? writeSlot(name, values, locale) : writeTerm(template.terms?.[name], locale);
  const kept = template.text.replace(OPTIONAL, (_, part: string) =>
    slotsOf(part).every((name) => written(name) !== null) ? part : '',
  );
  const text = kept.replace(SLOT, (_, name: string) => {
    const value = written(name);
    if (value !== null) return value;
    if (isSlot(name)) missing.add(name);
    return `⟨${name}⟩`;
  });
  return { text, missing: [...missing], length: text.length, limit: template.limit };
}

const isSlot = (name: string): name is SlotName => Object.hasOwn(slotTypes, name);

/** A value as it stands in the text; null when there is none. */
export function writeSlot(name: SlotName, values: SlotValues, locale: string): string | null {
  const value = values[name];
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return writeMoney(value, locale);
  return slotTypes[name] === 'date' ? writeDate(value, locale) : tidy(value);
}

function writeTerm(term: Terms[string] | undefined, locale: string): string | null {
  if (term === undefined || term === null) return null;
  if ('currency' in term) return writeMoney(term, locale);
  const value = newestValue(term);
  return value === null ? null : new Intl.NumberFormat(locale).format(value);
}

function writeMoney({ amount, currency }: Money, locale: string): string | null {
  if (!Number.isFinite(amount) || !/^[A-Z]{3}$/.test(currency)) return null;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

function writeDate(date: string, locale: string): string | null {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** One line, no pictures, no marks that could be read as a place, not longer than a name should be. */
function tidy(value: string): string | null {
  const plain = value
    .replace(/\p{Extended_Pictographic}|\u200D|\uFE0F/gu, '')
    .replace(/[{}⟨⟩]|\[\[|\]\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return null;
  const letters = Array.from(plain);
  if (letters.length <= LONGEST_VALUE) return plain;
  const cut = letters.slice(0, LONGEST_VALUE - 1).join('');
  const word = cut.replace(/\s+\S*$/, '');
  return `${(word.length > LONGEST_VALUE / 2 ? word : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
