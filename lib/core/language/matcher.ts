import { type AtomFinder, characterFinder, NO_SIGHTINGS, type Sightings, signOf, wordFinder } from './atoms.ts';
import { Edges } from './edges.ts';
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
interface Automaton<Meaning> {
  /** The next step right after the one before, and after a gap. */
  next: Edges;
  afterGap: Edges;
  /** For each state the signs of the atoms that lead on, by turns as in `next` and as in `afterGap`. */
  signs: Int32Array;
  /** For each state what an entry means that ends here. */
  meanings: readonly (readonly Meaning[])[];
}

/** Compiles entries to one automaton over word shapes: one pass over a text finds all. */
export function compileMatcher<Meaning>(
  entries: Iterable<readonly [entry: string, meaning: Meaning]>,
  options: MatcherOptions,
): Matcher<Meaning> {
  const atoms = new Map<string, number>();
  const openers = new Map<number, number>();
  const building = new Building<Meaning>();
  for (const [entry, meaning] of entries) {
    let at = ROOT;
    for (const step of stepsOf(entry, options.classes)) {
      const atom = atoms.get(step.atom) ?? atoms.size;
      atoms.set(step.atom, atom);
      if (at === ROOT) {
        at = openers.get(atom) ?? building.state();
        openers.set(atom, at);
      } else at = building.after(at, atom, step.gap);
    }
    building.meanings[at]?.push(meaning);
  }
  const names = [...atoms.keys()];
  const finder: AtomFinder =
    options.script === 'words' ? wordFinder(names, openers, options.apostrophe) : characterFinder(names, openers);
  const walk = new Walk(building.done(), GAP[options.script]);
  return { find: (folded) => walk.through(finder(folded)) };
}

/** An automaton while entries are added. */
class Building<Meaning> {
  readonly meanings: Meaning[][] = [[]];
  private readonly next = new Transitions();
  private readonly afterGap = new Transitions();
  private readonly signs: number[] = [0, 0];

  /** A fresh state. */
  state(): number {
    this.signs.push(0, 0);
    return this.meanings.push([]) - 1;
  }

  /** The state that a step leads to. */
  after(at: number, atom: number, gap: boolean): number {
    const table = gap ? this.afterGap : this.next;
    const known = table.next(at, atom);
    if (known >= 0) return known;
    const fresh = this.state();
    table.add(at, atom, fresh);
    const sign = 2 * at + (gap ? 1 : 0);
    this.signs[sign] = (this.signs[sign] ?? 0) | signOf(atom);
    return fresh;
  }

  done(): Automaton<Meaning> {
    const states = this.meanings.length;
    return {
      next: new Edges(this.next, states),
      afterGap: new Edges(this.afterGap, states),
      signs: Int32Array.from(this.signs),
      meanings: this.meanings,
    };
  }
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
    private readonly automaton: Automaton<Meaning>,
    private readonly gap: number,
  ) {}

  through(sightings: Sightings): Match<Meaning>[] {
    this.sightings = sightings;
    this.found = [];
    const { seen, units } = sightings;
    for (let unit = 0; unit < units; unit += 1) {
      const opening = seen[unit]?.opening;
      if (opening === undefined) break;
      for (let at = 0; at < opening.length; at += 2) this.enter(opening[at] ?? ROOT, unit, opening[at + 1] ?? 1);
    }
    const { found } = this;
    this.sightings = NO_SIGHTINGS;
    this.found = [];
    return found;
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
    const { meanings, next, afterGap, signs } = this.automaton;
    const meant = meanings[state];
    if (meant !== undefined && meant.length > 0) this.take(meant);
    const last = this.sightings.units - 1;
    const on = signs[2 * state] ?? 0;
    if (on !== 0 && unit <= last) this.follow(next, state, on, unit);
    const overGap = signs[2 * state + 1] ?? 0;
    if (overGap === 0) return;
    const reach = Math.min(unit + this.gap, last);
    for (let later = unit; later <= reach; later += 1) this.follow(afterGap, state, overGap, later);
  }

  /** Tries what is seen at a unit that has one of the signs. */
  private follow(edges: Edges, from: number, signs: number, unit: number): void {
    const { sightings } = this;
    if (((sightings.signs[unit] ?? 0) & signs) === 0) return;
    const steps = sightings.seen[unit]?.steps;
    if (steps === undefined) return;
    for (let at = 0; at < steps.length; at += 2) {
      const state = edges.next(from, steps[at] ?? 0);
      if (state >= 0) this.enter(state, unit, steps[at + 1] ?? 1);
    }
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
