import { type AtomFinder, characterFinder, NO_SIGHTINGS, type Sightings, wordFinder } from './atoms.ts';
import { Edges, signOf } from './edges.ts';
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

const STATE = 8;
/** Of a state: the signs of the atoms that lead on, where its edges begin and end in `next`; the same in `afterGap`. */
const SIGNS = 0;
const BEGIN = 1;
const END = 2;
const GAP_SIGNS = 3;
const GAP_BEGIN = 4;
const GAP_END = 5;
/** Whether an entry ends here. */
const MEANT = 6;

/** Entries as one automaton over atoms. */
interface Automaton<Meaning> {
  /** The next step right after the one before, and after a gap. */
  next: Edges;
  afterGap: Edges;
  /** For each state `STATE` numbers, side by side: what is asked in most visits is answered by them alone. */
  states: Int32Array;
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
    const { meanings, signs } = this;
    const next = new Edges(this.next, meanings.length);
    const afterGap = new Edges(this.afterGap, meanings.length);
    const states = new Int32Array(STATE * meanings.length);
    for (const [state, meant] of meanings.entries())
      states.set(
        [
          signs[2 * state] ?? 0,
          next.begin(state),
          next.begin(state + 1),
          signs[2 * state + 1] ?? 0,
          afterGap.begin(state),
          afterGap.begin(state + 1),
          meant.length > 0 ? 1 : 0,
        ],
        STATE * state,
      );
    return { next, afterGap, states, meanings };
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
    const { meanings, next, afterGap, states } = this.automaton;
    const at = STATE * state;
    if (states[at + MEANT] === 1) this.take(meanings[state] ?? []);
    const last = this.sightings.units - 1;
    const signs = states[at + SIGNS] ?? 0;
    if (signs !== 0 && unit <= last) this.follow(next, states[at + BEGIN] ?? 0, states[at + END] ?? 0, signs, unit);
    const gapSigns = states[at + GAP_SIGNS] ?? 0;
    if (gapSigns === 0) return;
    const reach = Math.min(unit + this.gap, last);
    for (let later = unit; later <= reach; later += 1)
      this.follow(afterGap, states[at + GAP_BEGIN] ?? 0, states[at + GAP_END] ?? 0, gapSigns, later);
  }

  /** Tries what is seen at a unit that has one of the signs, by the edges of a state. */
  private follow(edges: Edges, begin: number, end: number, signs: number, unit: number): void {
    const { sightings } = this;
    if (((sightings.signs[unit] ?? 0) & signs) === 0) return;
    const steps = sightings.seen[unit]?.steps;
    if (steps === undefined) return;
    for (let at = 0; at < steps.length; at += 2) {
      const state = edges.within(begin, end, steps[at] ?? 0);
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
