import type { MovedRow } from '../browser/db/schema.ts';
import type { Impact } from '../core/casework/impact.ts';
import { linkOf } from '../core/model/link.ts';
import { type Portal, portals } from '../core/model/names.ts';
import { type PolicyChange, policyChanges } from '../core/windows/changes.ts';
import type { Amount } from '../core/windows/clock.ts';
import { numbersIn } from '../core/windows/numbers.ts';
import type { WindowPacks } from '../core/windows/rule.ts';
import type { NumberChange } from '../core/windows/seen.ts';
import type { Translator } from '../i18n/index.ts';
import { publishedRules, uncountedRules } from '../packs/published.ts';
import { windowPacks } from '../packs/windows.ts';
import { confidenceText } from './confidence.ts';
import { dayText, endText } from './dates.ts';
import { ruleTitle, storesText } from './number-lines.ts';
import { amountText } from './own-number-text.ts';
import type { ChangeImpact } from './policy-changes.ts';

/** A window of the seller's that moved: the order, and its end before and now. */
export interface MovedLine {
  caseId: string;
  orderId: string;
  /** "Mar 1, 2026 → Mar 2, 2026", with the time of day where it ends at a moment. */
  dates: string;
}

/** A change as the list shows it, in the seller's language. */
export interface ChangeLine {
  key: string;
  /** Local date, `YYYY-MM-DD`. */
  on: string;
  date: string;
  /** "File a SAFE-T claim: 60 days → 30 days" */
  what: string;
  /** "Amazon · US"; empty for a version of the packs. */
  where: string;
  source: { title: string; href: string | null; date: string; confidence: string } | null;
  /** Null for what touches no window, or until it is counted; 'unread' where the memory could not be read. */
  impact: { moved: MovedLine[]; more: number; ownHolds: boolean } | 'unread' | null;
  /** A change of a number: an impact is to be expected. */
  ofNumber: boolean;
}

/** The dated changes of the shipped packs, newest first. */
export const shippedChanges: readonly PolicyChange[] = policyChanges(windowPacks);

const dateOf = (iso: string | null, { t, locale }: Translator): string =>
  iso === null ? t('packs:changes.noEnd') : endText(iso, locale);

const movedLine = (
  { caseId, orderId, before, after }: Pick<Impact, 'caseId' | 'orderId' | 'before' | 'after'>,
  translator: Translator,
): MovedLine => ({
  caseId,
  orderId,
  dates: `${dateOf(before, translator)} → ${dateOf(after, translator)}`,
});

function whatChanged(title: string, before: Amount | null, after: Amount | null, translator: Translator): string {
  const { t } = translator;
  const words = (amount: Amount | null): string => (amount === null ? '' : amountText(amount, translator));
  const key = before === null ? 'began' : after === null ? 'ended' : 'number';
  return t(`packs:changes.${key}`, { title, before: words(before), after: words(after) });
}

function policyLine(
  change: PolicyChange,
  impact: ChangeImpact | 'unread' | undefined,
  translator: Translator,
): ChangeLine {
  const { portal, ruleId, stores, on, before, after } = change;
  const { t, locale } = translator;
  const source = publishedRules[portal][ruleId];
  return {
    key: [portal, ruleId, on, JSON.stringify(stores)].join(' '),
    on,
    date: dayText(on, locale),
    what: whatChanged(ruleTitle(ruleId, translator), before, after, translator),
    where: `${t(`dashboard:portal.${portal}`)} · ${storesText(stores, translator)}`,
    source: source
      ? {
          title: source.sourceTitle,
          href: linkOf(source.source),
          date: source.sourceDate,
          confidence: confidenceText(source.confidence, translator),
        }
      : null,
    impact: impactLines(impact, translator),
    ofNumber: true,
  };
}

function impactLines(impact: ChangeImpact | 'unread' | undefined, translator: Translator): ChangeLine['impact'] {
  if (impact === undefined || impact === 'unread') return impact ?? null;
  const { impacts, more, ownHolds } = impact;
  return { moved: impacts.map((one) => movedLine(one, translator)), more, ownHolds };
}

/** The versions of the packs, those of one day and content together. */
function versionLines(packs: WindowPacks, translator: Translator): ChangeLine[] {
  const { t, say, locale } = translator;
  const told = new Map<string, { version: string; what: string; of: Portal[] }>();
  for (const { portal, history } of Object.values(packs))
    for (const { version, what } of history) {
      const known = told.get(`${version} ${what}`) ?? { version, what, of: [] };
      known.of.push(portal);
      told.set(`${version} ${what}`, known);
    }
  return [...told].map(([key, { version, what, of }]) => ({
    key,
    on: version.slice(0, 10),
    date: dayText(version, locale),
    what: t('packs:changes.pack', {
      version,
      portals:
        of.length === portals.length
          ? t('packs:changes.allPortals')
          : of.map((portal) => t(`dashboard:portal.${portal}`)).join(', '),
    }),
    where: say({ key: what }),
    source: null,
    impact: null,
    ofNumber: false,
  }));
}

/** Changes of the policies and versions of the packs, newest first. `impacts`: in the order of the shipped changes. */
export const changeLines = (impacts: readonly ChangeImpact[] | 'unread' | null, translator: Translator): ChangeLine[] =>
  [
    ...versionLines(windowPacks, translator),
    ...shippedChanges.map((change, at) =>
      policyLine(change, impacts === 'unread' ? impacts : impacts?.[at], translator),
    ),
  ].sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1));

/** What an update changed, in words; a number is called by the windows it counts. */
export function newsLines(news: readonly NumberChange[], translator: Translator): { key: string; what: string }[] {
  return news.map(({ portal, parameter, before, after }) => {
    const number = numbersIn(windowPacks[portal], uncountedRules[portal] ?? []).find(
      (one) => one.parameter.id === parameter,
    );
    const titles = number
      ? [...new Set(number.places.map(({ ruleId }) => ruleTitle(ruleId, translator)))]
      : [parameter];
    return { key: `${portal} ${parameter}`, what: whatChanged(titles.join(' · '), before, after, translator) };
  });
}

/** Windows that an update moved, each with what it is called. */
export const movedLines = (moved: readonly MovedRow[], translator: Translator): (MovedLine & { title: string })[] =>
  moved.map((row) => ({ ...movedLine(row, translator), title: ruleTitle(row.windowId, translator) }));
