import { linkOf } from '../core/model/link.ts';
import type { Portal } from '../core/model/names.ts';
import type { WindowUnit } from '../core/model/own-number.ts';
import { numbersIn, type PackNumber } from '../core/windows/numbers.ts';
import { ALWAYS, type Bounds, newestDate, newestValue, type Parameter } from '../core/windows/parameter.ts';
import type { Stores, WindowPacks } from '../core/windows/rule.ts';
import type { Translator } from '../i18n/index.ts';
import { publishedRules, uncountedRules } from '../packs/published.ts';
import { confidenceText } from './confidence.ts';
import { conflictText } from './conflict-text.ts';
import { dayText } from './dates.ts';
import { amountText } from './own-number-text.ts';
import { sayOr } from './say-or.ts';

/** A number of a pack as the table shows it, in the seller's language. */
export interface NumberLine {
  portal: Portal;
  parameter: string;
  /** Portal and parameter: what tells lines apart. */
  key: string;
  name: string;
  portalName: string;
  stores: string;
  unit: WindowUnit;
  unitName: string;
  bounds: Bounds;
  /** The number that counts now: the published one, or the seller's own. */
  amount: string;
  value: number | null;
  /** The published number in words. */
  published: string;
  since: string;
  sourceTitle: string;
  sourceHref: string | null;
  sourceDate: string;
  confidence: string;
  /** Where its sources differ. */
  conflict: string | null;
  own: { note: string; madeAt: string } | null;
  /** Why there is nothing to change; null where there is. */
  fixed: string | null;
}

/** Every number of every pack, portal by portal in the order of the packs. `packs`: of the rulebook. */
export const numberLines = (packs: WindowPacks, translator: Translator): NumberLine[] =>
  Object.values(packs).flatMap((pack) =>
    numbersIn(pack, uncountedRules[pack.portal] ?? []).map((number) => lineOf(number, translator)),
  );

/** What a rule is called: by its window, or by what it measures. */
export const ruleTitle = (ruleId: string, translator: Translator): string =>
  sayOr(
    { key: `windows:${ruleId}.title` },
    sayOr({ key: `packs:uncounted.${ruleId}` }, ruleId, translator),
    translator,
  );

/** "US, UK", or all of them. */
export function storesText(stores: Stores, { t }: Translator): string {
  if (stores === 'ALL') return t('packs:stores.all');
  return 'only' in stores
    ? t('packs:stores.only', { stores: stores.only.join(', ') })
    : t('packs:stores.except', { stores: stores.except.join(', ') });
}

function lineOf({ portal, parameter, places }: PackNumber, translator: Translator): NumberLine {
  const { t, locale } = translator;
  const { id, unit, own, references } = parameter;
  const value = newestValue(parameter);
  const from = newestDate(parameter);
  const uncounted = places.every(({ role }) => role === 'uncounted');
  const source = references.map((reference) => publishedRules[portal][reference]).find(Boolean);
  const names = places.map(({ ruleId, role }) => t(`packs:role.${role}`, { title: ruleTitle(ruleId, translator) }));
  const since = from === undefined || from === ALWAYS ? null : dayText(from, locale);
  const published = own ? own.published : value;
  return {
    portal,
    parameter: id,
    key: `${portal} ${id}`,
    name: [...new Set(names)].join(' · '),
    portalName: t(`dashboard:portal.${portal}`),
    stores: (places.some(({ stores }) => stores === 'ALL') ? (['ALL'] as const) : places.map(({ stores }) => stores))
      .map((stores) => storesText(stores, translator))
      .filter((text, at, all) => all.indexOf(text) === at)
      .join(' · '),
    unit,
    unitName: t(`packs:unit.${unit}`),
    bounds: parameter.bounds,
    value,
    amount: value === null ? t('packs:ended', { date: since ?? '' }) : amountText({ value, unit }, translator),
    published: published === null ? '' : amountText({ value: published, unit }, translator),
    since: value === null ? lastHeld(parameter, translator) : sinceText(since, t),
    sourceTitle: source?.sourceTitle ?? '',
    sourceHref: source ? linkOf(source.source) : null,
    sourceDate: source?.sourceDate ?? '',
    confidence: confidenceText(source?.confidence, translator),
    conflict: references.map((reference) => conflictText(reference, translator)).find((text) => text !== null) ?? null,
    own: own ? { note: own.note, madeAt: dayText(own.madeAt, locale) } : null,
    fixed: value === null ? t('packs:endedWhy') : uncounted ? t('packs:uncountedWhy') : null,
  };
}

const sinceText = (since: string | null, t: Translator['t']): string =>
  since === null ? t('packs:since.undated') : t('packs:since', { date: since });

/** The value that held before a number came to its end. */
function lastHeld({ values, unit }: Parameter, translator: Translator): string {
  const held = Object.keys(values)
    .sort()
    .flatMap((date) => values[date] ?? []);
  const last = held.at(-1);
  return last === undefined
    ? ''
    : translator.t('packs:published', { amount: amountText({ value: last, unit }, translator) });
}

export interface NumberFilter {
  search: string;
  portal: Portal | null;
  ownOnly: boolean;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The lines in which every word of the search stands. */
export function numbersMatching(lines: readonly NumberLine[], { search, portal, ownOnly }: NumberFilter): NumberLine[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if ((portal !== null && line.portal !== portal) || (ownOnly && line.own === null)) return false;
    const text = folded(
      [
        line.name,
        line.portalName,
        line.stores,
        line.amount,
        line.parameter,
        line.sourceTitle,
        line.own?.note ?? '',
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
