import { currentFact } from '../core/casework/current.ts';
import type { Case } from '../core/model/case.ts';
import { type ContactWarning, contactWarnings } from '../core/replies/contact-limits.ts';
import { windowsFor } from '../core/windows/compute.ts';
import type { WindowPacks } from '../core/windows/rule.ts';
import { amazonContactLimits } from '../packs/amazon/contact-limits.ts';
import { currencies } from '../packs/amazon/currencies.ts';
import { amazonPack } from '../packs/amazon/index.ts';
import { localToday } from './dates.ts';
import type { Draft } from './draft.ts';

/** The last day for a message the buyer did not ask for; null when no date tells. Counted from delivery: the order is complete then. */
function proactiveUntil(one: Case, sameOrder: readonly Case[], now: string, packs: WindowPacks): string | null {
  const orderCompletedAt = [one, ...sameOrder].map((each) => currentFact(each, 'deliveredDate')?.date).find(Boolean);
  if (!orderCompletedAt) return null;
  const marketplace = currentFact(one, 'marketplace') ?? null;
  const known = amazonPack.marketplaces.some(({ code }) => code === marketplace);
  const [window] = windowsFor(
    {
      portal: one.portal,
      marketplace: known ? marketplace : null,
      kind: 'proactive-message',
      asOf: now,
      orderCompletedAt,
    },
    packs,
  );
  return window?.closesOn?.slice(0, 10) ?? null;
}

/** What speaks against sending this draft about this order now. `now` is ms, UTC; `zone` the store's. */
export function contactWarningsFor(
  draft: Draft,
  one: Case,
  sameOrder: readonly Case[],
  zone: string,
  now: number,
  packs: WindowPacks,
): ContactWarning[] {
  const instant = new Date(now).toISOString();
  return contactWarnings(
    draft,
    {
      copies: [one, ...sameOrder].flatMap(({ copies }) => copies),
      noResponseNeeded: one.noResponseNeeded === true,
      proactiveUntil: proactiveUntil(one, sameOrder, instant, packs),
      today: localToday(zone, now),
      now: instant,
    },
    amazonContactLimits,
  );
}

/** Currencies to choose from, the store's own first. */
export function currenciesFor(marketplace: string | null): string[] {
  const own = Object.entries(currencies).find(([store]) => store === marketplace)?.[1];
  return [...new Set([...(own ? [own] : []), ...Object.values(currencies)])];
}
