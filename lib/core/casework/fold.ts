import type { Case, CaseFacts, Reading } from '../model/case.ts';
import { caseId } from '../model/case.ts';
import type { FactName } from '../model/fact.ts';
import { factNames } from '../model/fact.ts';
import type { Observation } from '../model/observation.ts';
import { canonical } from './canonical.ts';
import { currentFact, currentReading } from './current.ts';

/** What a seller would call news: a fact that now reads differently than before. Values are canonical JSON. */
export interface Change {
  caseId: string;
  fact: FactName;
  before: string | null;
  after: string;
}

/**
 * Takes one observation into a case. Pure; the same observations give the same case in any order and any number of
 * times, because a case keeps for every fact the set of values seen with their first and last moment, and nothing
 * is overwritten. Throws when the observation belongs to another case: that is a programming error.
 */
export function fold(before: Case | undefined, seen: Observation): { case: Case; changes: Change[] } {
  const id = caseId(seen.portal, seen.kind, seen.orderId);
  if (before && before.id !== id) throw new Error(`Observation of ${id} folded into ${before.id}`);
  const base = before ?? newCase(seen, id);
  const facts: CaseFacts = { ...base.facts };
  const changes: Change[] = [];
  for (const name of factNames) {
    const value = seen.facts[name];
    if (value === undefined) continue;
    const old = (base.facts[name] ?? []) as Reading<unknown>[];
    const merged = mergeReading(old, value, seen);
    (facts as Record<FactName, Reading<unknown>[]>)[name] = merged;
    const was = currentReading(old);
    const is = currentReading(merged);
    if (is && (!was || canonical(was.value) !== canonical(is.value)))
      changes.push({ caseId: id, fact: name, before: was ? canonical(was.value) : null, after: canonical(is.value) });
  }
  return {
    case: {
      ...base,
      facts,
      day: dayOf(facts),
      firstSeenAt: min(base.firstSeenAt, seen.observedAt),
      lastSeenAt: max(base.lastSeenAt, seen.observedAt),
    },
    changes,
  };
}

function newCase(seen: Observation, id: string): Case {
  return {
    id,
    portal: seen.portal,
    kind: seen.kind,
    orderId: seen.orderId,
    firstSeenAt: seen.observedAt,
    lastSeenAt: seen.observedAt,
    day: null,
    facts: {},
    copies: [],
    marks: [],
    request: null,
  };
}

/** With day and month in doubt the earlier date: the safe side. */
const dayOf = (facts: CaseFacts): string | null =>
  currentFact({ facts }, 'feedbackDate')?.dates[0] ?? currentFact({ facts }, 'orderDate')?.date ?? null;

/** One entry per reader and value; a newer reader version takes the entry over. */
function mergeReading(old: readonly Reading<unknown>[], value: unknown, seen: Observation): Reading<unknown>[] {
  const key = canonical(value);
  const rest: Reading<unknown>[] = [];
  let entry: Reading<unknown> = {
    value,
    reader: seen.reader,
    firstSeenAt: seen.observedAt,
    lastSeenAt: seen.observedAt,
  };
  for (const reading of old) {
    if (reading.reader.id !== seen.reader.id || canonical(reading.value) !== key) {
      rest.push(reading);
      continue;
    }
    entry = {
      value: reading.value,
      reader: reading.reader.version >= seen.reader.version ? reading.reader : seen.reader,
      firstSeenAt: min(reading.firstSeenAt, entry.firstSeenAt),
      lastSeenAt: max(reading.lastSeenAt, entry.lastSeenAt),
    };
  }
  return [...rest, entry].sort(byFirstSeen);
}

const byFirstSeen = (a: Reading<unknown>, b: Reading<unknown>): number =>
  compare(a.firstSeenAt, b.firstSeenAt) ||
  compare(a.reader.id, b.reader.id) ||
  compare(canonical(a.value), canonical(b.value));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const instant = (iso: string): number => Date.parse(iso);
const min = (a: string, b: string): string => (instant(b) < instant(a) ? b : a);
const max = (a: string, b: string): string => (instant(b) > instant(a) ? b : a);
