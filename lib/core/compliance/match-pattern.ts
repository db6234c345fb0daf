import type { Hit } from './hits.ts';
import type { Pattern } from './pack.ts';

/** A stretch in folded units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The stretches in which a pattern holds, first ones first, none inside another. */
export function matchPattern(pattern: Pattern, hits: readonly Hit[], sentences: number): Stretch[] {
  const wanted = pattern.all.map((requirement) => {
    const negatedToo = requirement.startsWith('+');
    return { negatedToo, meanings: new Set(requirement.replace('+', '').split('|')) };
  });
  const unwanted = new Set<string>(pattern.none ?? []);
  const unwantedAround = new Set<string>(pattern.noneAround ?? []);
  const found: Stretch[] = [];
  const last = Math.max(0, sentences - pattern.sentences);
  for (let first = 0; first <= last; first += 1) {
    const window = hits.filter((hit) => hit.sentence >= first && hit.sentence < first + pattern.sentences);
    if (window.length === 0 || window.some((hit) => unwanted.has(hit.concept))) continue;
    const end = first + pattern.sentences;
    if (hits.some((hit) => unwantedAround.has(hit.concept) && hit.sentence >= first - 1 && hit.sentence <= end))
      continue;
    const stretch = cover(window, wanted, pattern.ordered ?? false);
    if (stretch && !found.some((one) => one.start <= stretch.start && one.end >= stretch.end)) found.push(stretch);
  }
  return found;
}

interface Requirement {
  negatedToo: boolean;
  meanings: ReadonlySet<string>;
}

function cover(window: readonly Hit[], wanted: readonly Requirement[], ordered: boolean): Stretch | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  let from = 0;
  for (const { negatedToo, meanings } of wanted) {
    const hit = window.find(
      (one) => meanings.has(one.concept) && (negatedToo || !one.negated) && (!ordered || one.start >= from),
    );
    if (hit === undefined) return null;
    from = hit.start;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  return { start, end };
}
