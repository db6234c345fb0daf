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
  byMeaning: ReadonlyMap<string, readonly Hit[]>;
  /** How many hits stand before each sentence. */
  before: readonly number[];
}

const indexes = new WeakMap<readonly Hit[], Index>();

function indexOf(hits: readonly Hit[], sentences: number): Index {
  const known = indexes.get(hits);
  if (known) return known;
  const byMeaning = new Map<string, Hit[]>();
  for (const hit of hits) {
    const alike = byMeaning.get(hit.concept);
    if (alike) alike.push(hit);
    else byMeaning.set(hit.concept, [hit]);
  }
  const before: number[] = [];
  for (let at = 0; before.length <= sentences; at += 1)
    while (before.length <= sentences && (at === hits.length || (hits[at]?.sentence ?? 0) >= before.length))
      before.push(at);
  const made = { byMeaning, before };
  indexes.set(hits, made);
  return made;
}

/** The stretches in which a pattern holds, first ones first, none inside another. `hits` in the order of the text. */
export function matchPattern(pattern: Pattern, hits: readonly Hit[], sentences: number): Stretch[] {
  const { wanted, unwanted, unwantedAround } = readied(pattern);
  const { byMeaning, before } = indexOf(hits, sentences);
  let rarest: Hit[] | undefined;
  for (const one of wanted) {
    const meeting = one.meanings.flatMap((meaning) => byMeaning.get(meaning) ?? []).filter((hit) => meets(hit, one));
    if (meeting.length === 0) return [];
    if (!rarest || meeting.length < rarest.length) rarest = meeting;
  }
  const within = (from: number, to: number): readonly Hit[] =>
    hits.slice(before[Math.max(0, from)] ?? 0, before[Math.min(to, sentences)] ?? hits.length);
  const found: Stretch[] = [];
  for (const first of windowsAround(rarest ?? [], pattern.sentences, sentences)) {
    const end = first + pattern.sentences;
    const window = within(first, end);
    if (window.some((hit) => unwanted.has(hit.concept))) continue;
    if (unwantedAround.size > 0 && within(first - 1, end + 1).some((hit) => unwantedAround.has(hit.concept))) continue;
    const stretch = cover(window, wanted, pattern.ordered ?? false);
    if (stretch && !found.some((one) => one.start <= stretch.start && one.end >= stretch.end)) found.push(stretch);
  }
  return found;
}

/** First sentences of the windows that hold one of these hits, ascending. */
function windowsAround(rarest: readonly Hit[], size: number, sentences: number): number[] {
  const last = Math.max(0, sentences - size);
  const firsts = new Set<number>();
  for (const { sentence } of rarest)
    for (let first = Math.max(0, sentence - size + 1); first <= Math.min(sentence, last); first += 1) firsts.add(first);
  return [...firsts].sort((one, other) => one - other);
}

const meets = (hit: Hit, { negatedToo, meanings }: Requirement): boolean =>
  (negatedToo || !hit.negated) && meanings.includes(hit.concept);

function cover(window: readonly Hit[], wanted: readonly Requirement[], ordered: boolean): Stretch | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  let from = 0;
  for (const requirement of wanted) {
    const hit = window.find((one) => meets(one, requirement) && (!ordered || one.start >= from));
    if (hit === undefined) return null;
    from = hit.start;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  return { start, end };
}
