import {
  type AtomFinder,
  characterFinder,
  NO_SIGHTINGS,
  NONE,
  type Sighting,
  type Sightings,
  signOf,
  wordFinder,
} from './atoms.ts';
import type { Folded } from './fold.ts';
import { stepsOf } from './pattern.ts';
import { Transitions } from './transitions.ts';

/** An entry found in a text. Offsets are folded units. */
export interface Match<Meaning> {
  meaning: Meaning;
  /** The stretches of the words that matched, gaps left out. */
  parts: readonly { start: number; end: number }[];
  /** How much was matched: longer phrases win over the words within them. */
  weight: number;
}

export interface MatcherOptions {
  script: 'words' | 'characters';
  apostrophe: 'joins' | 'splits';
  classes: Readonly<Record<string, string>>;
}

export interface Matcher<Meaning> {
  find(folded: Folded): Match<Meaning>[];
}

/** Words, or characters of scripts without spaces, that may stand between two steps of an entry. */
const GAP = { words: 3, characters: 6 } as const;
const ROOT = 0;

/** Entries as one automaton over atoms. */
interface Entries<Meaning> {
  /** Where an entry's first step leads, by its atom; entries begin with few of all atoms. */
  first: number[];
  /** The next step right after the one before, and after a gap. */
  next: Transitions;
  afterGap: Transitions;
  /** For each state: what an entry that ends here means, and the signs of the atoms that lead on, both ways. */
  meanings: Meaning[][];
  nextSigns: number[];
  afterGapSigns: number[];
}

/** Compiles entries to one automaton over word shapes: one pass over a text finds all. */
export function compileMatcher<Meaning>(
  entries: Iterable<readonly [entry: string, meaning: Meaning]>,
  options: MatcherOptions,
): Matcher<Meaning> {
  const atoms = new Map<string, number>();
  const openers = new Set<number>();
  const made: Entries<Meaning> = {
    first: [],
    next: new Transitions(),
    afterGap: new Transitions(),
    meanings: [[]],
    nextSigns: [0],
    afterGapSigns: [0],
  };
  for (const [entry, meaning] of entries) {
    let at = ROOT;
    for (const step of stepsOf(entry, options.classes)) {
      const atom = atoms.get(step.atom) ?? atoms.size;
      atoms.set(step.atom, atom);
      if (at === ROOT) openers.add(atom);
      at = at === ROOT ? firstState(made, atom) : stateAfter(made, at, atom, step.gap);
    }
    made.meanings[at]?.push(meaning);
  }
  const names = [...atoms.keys()];
  const finder: AtomFinder =
    options.script === 'words' ? wordFinder(names, openers, options.apostrophe) : characterFinder(names, openers);
  const walk = new Walk(made, GAP[options.script]);
  return { find: (folded) => walk.through(finder(folded)) };
}

function firstState<Meaning>(entries: Entries<Meaning>, atom: number): number {
  const state = entries.first[atom] ?? freshState(entries);
  entries.first[atom] = state;
  return state;
}

function freshState<Meaning>({ meanings, nextSigns, afterGapSigns }: Entries<Meaning>): number {
  nextSigns.push(0);
  afterGapSigns.push(0);
  return meanings.push([]) - 1;
}

function stateAfter<Meaning>(entries: Entries<Meaning>, at: number, atom: number, gap: boolean): number {
  const table = gap ? entries.afterGap : entries.next;
  const signs = gap ? entries.afterGapSigns : entries.nextSigns;
  const known = table.next(at, atom);
  if (known >= 0) return known;
  const fresh = freshState(entries);
  table.add(at, atom, fresh);
  signs[at] = (signs[at] ?? 0) | signOf(atom);
  return fresh;
}

/** Passes over texts, one after another. */
class Walk<Meaning> {
  private sightings: Sightings = NO_SIGHTINGS;
  private found: Match<Meaning>[] = [];
  /** The first unit and the length of each step on the way here, `depth` of them. */
  private readonly units: number[] = [];
  private readonly lengths: number[] = [];
  private depth = 0;

  constructor(
    private readonly entries: Entries<Meaning>,
    private readonly gap: number,
  ) {}

  through(sightings: Sightings): Match<Meaning>[] {
    this.sightings = sightings;
    this.found = [];
    const { seen } = sightings;
    for (let unit = 0; unit < sightings.units; unit += 1) {
      const opening = seen[unit]?.opening ?? NONE;
      for (let one = 0; one < opening.length; one += 1) {
        const sighting = opening[one];
        if (sighting !== undefined) this.enter(this.entries.first[sighting.atom] ?? ROOT, unit, sighting.length);
      }
    }
    const { found } = this;
    this.sightings = NO_SIGHTINGS;
    this.found = [];
    return found;
  }

  private step(table: Transitions, from: number, sighting: Sighting | undefined, unit: number): void {
    if (sighting === undefined) return;
    const state = table.next(from, sighting.atom);
    if (state >= 0) this.enter(state, unit, sighting.length);
  }

  /** Goes to a state by what was seen at a unit. */
  private enter(state: number, unit: number, length: number): void {
    this.units[this.depth] = unit;
    this.lengths[this.depth] = length;
    this.depth += 1;
    this.visit(state, unit + length);
    this.depth -= 1;
  }

  private visit(state: number, unit: number): void {
    const { meanings, next, nextSigns, afterGap, afterGapSigns } = this.entries;
    const meant = meanings[state];
    if (meant !== undefined && meant.length > 0) this.take(meant);
    const last = this.sightings.units - 1;
    const on = nextSigns[state] ?? 0;
    if (on !== 0 && unit <= last) this.follow(next, state, on, unit);
    const overGap = afterGapSigns[state] ?? 0;
    if (overGap === 0) return;
    const reach = Math.min(unit + this.gap, last);
    for (let later = unit; later <= reach; later += 1) this.follow(afterGap, state, overGap, later);
  }

  /** Tries what is seen at a unit that has one of the signs. */
  private follow(table: Transitions, state: number, signs: number, unit: number): void {
    const seen = this.sightings.seen[unit];
    if (seen === undefined || (seen.signs & signs) === 0) return;
    const { all } = seen;
    for (let one = 0; one < all.length; one += 1) this.step(table, state, all[one], unit);
  }

  private take(meanings: readonly Meaning[]): void {
    const parts: { start: number; end: number }[] = [];
    let weight = this.depth;
    for (let step = 0; step < this.depth; step += 1) {
      const unit = this.units[step] ?? 0;
      const start = this.sightings.start(unit);
      const end = this.sightings.end(unit + (this.lengths[step] ?? 1) - 1);
      parts.push({ start, end });
      weight += end - start;
    }
    for (const meaning of meanings) this.found.push({ meaning, parts, weight });
  }
}
