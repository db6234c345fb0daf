import type { Hit } from './hits.ts';
import type { Pattern } from './pack.ts';

/** A stretch in folded units. */
export interface Stretch {
  start: number;
  end: number;
}

interface Requirement {
  negatedToo: boolean;
  meanings: ReadonlySet<string>;
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
      meanings: new Set(requirement.replace('+', '').split('|')),
    })),
    unwanted: new Set<string>(pattern.none ?? []),
    unwantedAround: new Set<string>(pattern.noneAround ?? []),
  };
  ready.set(pattern, made);
  return made;
}

/** The stretches in which a pattern holds, first ones first, none inside another. `hits` in the order of the text. */
export function matchPattern(pattern: Pattern, hits: readonly Hit[], sentences: number): Stretch[] {
  const { wanted, unwanted, unwantedAround } = readied(pattern);
  if (!wanted.every((one) => hits.some((hit) => meets(hit, one)))) return [];
  const found: Stretch[] = [];
  const last = Math.max(0, sentences - pattern.sentences);
  for (let first = 0; first <= last; first += 1) {
    const end = first + pattern.sentences;
    const window = hits.filter((hit) => hit.sentence >= first && hit.sentence < end);
    if (window.length === 0 || window.some((hit) => unwanted.has(hit.concept))) continue;
    if (hits.some((hit) => unwantedAround.has(hit.concept) && hit.sentence >= first - 1 && hit.sentence <= end))
      continue;
    const stretch = cover(window, wanted, pattern.ordered ?? false);
    if (stretch && !found.some((one) => one.start <= stretch.start && one.end >= stretch.end)) found.push(stretch);
  }
  return found;
}

const meets = (hit: Hit, { negatedToo, meanings }: Requirement): boolean =>
  meanings.has(hit.concept) && (negatedToo || !hit.negated);

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
