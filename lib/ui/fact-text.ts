import { conflictingReadings, currentReading } from '../core/casework/current.ts';
import type { Case, Reading } from '../core/model/case.ts';
import { type FactName, factNames } from '../core/model/fact.ts';
import type { Translator } from '../i18n/index.ts';
import { dayText, momentText } from './dates.ts';
import { sayOr } from './say-or.ts';

export interface FactLine {
  name: FactName;
  label: string;
  value: string;
  /** "Feedback Manager, Nov 20, 2026, 10:00 AM" */
  from: string;
  /** What other pages say, where they do not agree. */
  conflicts: { value: string; from: string }[];
}

/** Long texts stand elsewhere on the page; a buyer's mark and a stage's name say nothing to a person. */
const ELSEWHERE: ReadonlySet<FactName> = new Set([
  'comments',
  'commentsCut',
  'buyerMark',
  'disputeStage',
  'claimStage',
]);

/** A value of a fact as the seller reads it. */
export function factText(value: unknown, translator: Translator): string {
  const { t, locale } = translator;
  if (typeof value === 'boolean') return t(value ? 'ui:yes' : 'ui:no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const known = WORDS[value];
    return known ? t(known) : value;
  }
  if (typeof value === 'object' && value !== null) {
    if ('dates' in value && Array.isArray(value.dates))
      return value.dates.map((date) => dayText(String(date), locale)).join(t('ui:date.or'));
    if ('date' in value && typeof value.date === 'string') return dayText(value.date, locale);
    if ('amount' in value) return [value.amount, 'currency' in value ? value.currency : ''].join(' ').trim();
    return Object.entries(value)
      .map(
        ([name, date]) =>
          `${sayOr({ key: `dashboard:date.${name}` }, name, translator)}: ${dayText(String(date), locale)}`,
      )
      .join(' · ');
  }
  return '';
}

const WORDS: Readonly<
  Partial<
    Record<
      string,
      | `ui:value.${'offered' | 'not-offered' | 'AFN' | 'MFN' | 'fba-delivery' | 'buy-shipping' | 'not-answered'}`
      | 'ui:yes'
      | 'ui:no'
    >
  >
> = {
  offered: 'ui:value.offered',
  'not-offered': 'ui:value.not-offered',
  AFN: 'ui:value.AFN',
  MFN: 'ui:value.MFN',
  'fba-delivery': 'ui:value.fba-delivery',
  'buy-shipping': 'ui:value.buy-shipping',
  'not-answered': 'ui:value.not-answered',
  yes: 'ui:yes',
  no: 'ui:no',
};

/** Where a value was read and when last. The reader's id is `portal.page`. */
function sourceOf({ reader, lastSeenAt }: Reading<unknown>, translator: Translator): string {
  const page = sayOr({ key: `ui:reader.${reader.id}` }, reader.id, translator);
  return translator.t('ui:fact.from', { page, when: momentText(lastSeenAt, translator.locale) });
}

/** Every fact of a case with where it comes from; values that do not agree are all told. */
export function factLines(of: Pick<Case, 'facts'>, translator: Translator): FactLine[] {
  return factNames.flatMap((name) => {
    const readings = of.facts[name] as Reading<unknown>[] | undefined;
    const current = currentReading(readings);
    if (!current || ELSEWHERE.has(name)) return [];
    return {
      name,
      label: translator.say({ key: `ui:fact.${name}` }),
      value: factText(current.value, translator),
      from: sourceOf(current, translator),
      conflicts: conflictingReadings(readings)
        .filter((other) => other !== current)
        .map((other) => ({ value: factText(other.value, translator), from: sourceOf(other, translator) })),
    };
  });
}
