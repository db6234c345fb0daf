import type { Hit } from './hits.ts';
import type { Pattern } from './pack.ts';

/** A stretch in folded units. */
export interface Stretch {
  start: number;
  end: number;
}

interface Requirement {
  negatedToo: boolean;
  meanings: readonly string[];
}

interface Ready {
  wanted: readonly Requirement[];
  unwanted: ReadonlySet<string>;
  unwantedAround: ReadonlySet<string>;
}

const ready = new WeakMap<Pattern, Ready>();

function readied(pattern: Pattern): Ready {
  const known = ready.get(pattern);
  if (known) return known;
  const made = {
    wanted: pattern.all.map((requirement) => ({
      negatedToo: requirement.startsWith('+'),
      meanings: requirement.replace('+', '').split('|'),
    })),
    unwanted: new Set<string>(pattern.none ?? []),
    unwantedAround: new Set<string>(pattern.noneAround ?? []),
  };
  ready.set(pattern, made);
  return made;
}

/** The hits of one text, looked up by meaning and by sentence: a hundred patterns ask about the same text. */
interface Index {
  byMeaning: ReadonlyMap<string, { all: readonly Hit[]; affirmed: readonly Hit[] }>;
  /** How many hits stand before each sentence. */
  before: readonly number[];
}

const indexes = new WeakMap<readonly Hit[], Index>();

function indexOf(hits: readonly Hit[], sentences: number): Index {
  const known = indexes.get(hits);
  if (known) return known;
  const byMeaning = new Map<string, { all: Hit[]; affirmed: Hit[] }>();
  for (const hit of hits) {
    const alike = byMeaning.get(hit.concept) ?? { all: [], affirmed: [] };
    byMeaning.set(hit.concept, alike);
    alike.all.push(hit);
    if (!hit.negated) alike.affirmed.push(hit);
  }
  const before: number[] = [];
  for (let at = 0; before.length <= sentences; at += 1)
    while (before.length <= sentences && (at === hits.length || (hits[at]?.sentence ?? 0) >= before.length))
      before.push(at);
  const made = { byMeaning, before };
  indexes.set(hits, made);
  return made;
}

const NO_HITS: readonly Hit[] = [];

/** The hits of one meaning that may meet a requirement. */
function meeting(meaning: string, negatedToo: boolean, { byMeaning }: Index): readonly Hit[] {
  const alike = byMeaning.get(meaning);
  if (alike === undefined) return NO_HITS;
  return negatedToo ? alike.all : alike.affirmed;
}

function countOf({ negatedToo, meanings }: Requirement, index: Index): number {
  let count = 0;
  for (const meaning of meanings) count += meeting(meaning, negatedToo, index).length;
  return count;
}

/** The stretches in which a pattern holds, first ones first, none inside another. `hits` in the order of the text. */
export function matchPattern(pattern: Pattern, hits: readonly Hit[], sentences: number): Stretch[] {
  const { wanted, unwanted, unwantedAround } = readied(pattern);
  const index = indexOf(hits, sentences);
  let rarest: Requirement | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of wanted) {
    const count = countOf(one, index);
    if (count === 0) return [];
    if (count < fewest) rarest = one;
    fewest = Math.min(fewest, count);
  }
  if (rarest === undefined) return [];
  const { before } = index;
  const found: Stretch[] = [];
  for (const first of windowsAround(rarest, index, pattern.sentences, sentences)) {
    const last = Math.min(first + pattern.sentences, sentences);
    const from = before[first] ?? 0;
    const to = before[last] ?? hits.length;
    if (anyOf(unwanted, hits, from, to)) continue;
    const around = before[Math.min(last + 1, sentences)] ?? hits.length;
    if (anyOf(unwantedAround, hits, before[Math.max(0, first - 1)] ?? 0, around)) continue;
    const stretch = cover(hits, from, to, wanted, pattern.ordered ?? false);
    if (stretch && !found.some((one) => one.start <= stretch.start && one.end >= stretch.end)) found.push(stretch);
  }
  return found;
}

function anyOf(meanings: ReadonlySet<string>, hits: readonly Hit[], from: number, to: number): boolean {
  if (meanings.size === 0) return false;
  for (let at = from; at < to; at += 1) if (meanings.has(hits[at]?.concept ?? '')) return true;
  return false;
}

/** First sentences of the windows that hold a hit of this requirement, ascending. */
function windowsAround(rarest: Requirement, index: Index, size: number, sentences: number): number[] {
  const last = Math.max(0, sentences - size);
  const firsts = new Set<number>();
  for (const meaning of rarest.meanings)
    for (const { sentence } of meeting(meaning, rarest.negatedToo, index))
      for (let first = Math.max(0, sentence - size + 1); first <= Math.min(sentence, last); first += 1)
        firsts.add(first);
  return [...firsts].sort((one, other) => one - other);
}

const meets = (hit: Hit, { negatedToo, meanings }: Requirement): boolean =>
  (negatedToo || !hit.negated) && meanings.includes(hit.concept);

/** The stretch from the first to the last of the hits wanted, among the hits `from` to `to` (exclusive). */
function cover(
  hits: readonly Hit[],
  from: number,
  to: number,
  wanted: readonly Requirement[],
  ordered: boolean,
): Stretch | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  let after = 0;
  for (const requirement of wanted) {
    let hit: Hit | undefined;
    for (let at = from; at < to && hit === undefined; at += 1) {
      const one = hits[at];
      if (one && meets(one, requirement) && (!ordered || one.start >= after)) hit = one;
    }
    if (hit === undefined) return null;
    after = hit.start;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  return { start, end };
}
