import type { Outcome } from '../core/model/names.ts';

/** Outcomes that stay in memory beside a case, and `rest` for the cases with nothing to ask for. */
export const outcomeChoices = ['removable', 'strike-through', 'needs-review', 'rest'] as const;
type OutcomeChoice = (typeof outcomeChoices)[number];

export interface CaseFilter {
  /** Part of an order id. */
  search: string;
  portal: string | null;
  kind: string | null;
  outcome: OutcomeChoice | null;
  /** Only cases with a window that is still open, the one that closes first on top. */
  open: boolean;
}

export const noFilter: CaseFilter = { search: '', portal: null, kind: null, outcome: null, open: false };

/** What a case id tells: `portal:kind:order id`. */
function partsOf(caseId: string): { portal: string; kind: string; orderId: string } {
  const [portal = '', kind = '', orderId = ''] = caseId.split(':');
  return { portal, kind, orderId };
}

/** The ids that pass, in the order given. `outcomes` is asked only where the filter names an outcome. */
export function filteredIds(
  ids: readonly string[],
  filter: CaseFilter,
  outcomes: ReadonlyMap<string, Outcome>,
): string[] {
  const wanted = filter.search.replace(/[\s#]/g, '').toLowerCase();
  return ids.filter((id) => {
    const { portal, kind, orderId } = partsOf(id);
    return (
      (filter.portal === null || portal === filter.portal) &&
      (filter.kind === null || kind === filter.kind) &&
      (filter.outcome === null || (outcomes.get(id) ?? 'rest') === filter.outcome) &&
      orderId.toLowerCase().includes(wanted)
    );
  });
}

/** The portals and kinds there are cases of, in the order of the alphabet. */
export function choicesIn(ids: readonly string[]): { portals: string[]; kinds: string[] } {
  const portals = new Set<string>();
  const kinds = new Set<string>();
  for (const id of ids) {
    const { portal, kind } = partsOf(id);
    portals.add(portal);
    kinds.add(kind);
  }
  return { portals: [...portals].sort(), kinds: [...kinds].sort() };
}
