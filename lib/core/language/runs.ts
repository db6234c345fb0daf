import { Edges } from './edges.ts';
import { Transitions } from './transitions.ts';

export const ROOT = 0;

/** Whether a text is read onwards or backwards. */
type Direction = 1 | -1;

const NOTHING: readonly number[] = [];

/** Runs of units that are looked for from a place on, as an automaton over units. */
export class Runs {
  /** For each state what ends there or on the way there, shorter runs first: atom and length by turns. */
  readonly found: readonly (readonly number[])[];
  private readonly edges: Edges;

  constructor(
    runs: readonly (readonly [run: string, atom: number])[],
    private readonly direction: Direction,
  ) {
    const transitions = new Transitions();
    const found: (readonly number[])[] = [NOTHING];
    // The states of first units come first: they are asked for most, and lie close together.
    for (const [run] of runs) {
      const unit = run.charCodeAt(direction === 1 ? 0 : run.length - 1);
      if (run !== '' && transitions.next(ROOT, unit) < 0) transitions.add(ROOT, unit, found.push(NOTHING) - 1);
    }
    // Shorter runs first: what is found on the way to a run is known before the run is.
    for (const [run, atom] of runs.toSorted(([one], [other]) => one.length - other.length)) {
      let state = ROOT;
      for (let read = 0; read < run.length; read += 1) {
        const unit = run.charCodeAt(direction === 1 ? read : run.length - 1 - read);
        const known = transitions.next(state, unit);
        const next = known < 0 ? found.push(found[state] ?? NOTHING) - 1 : known;
        if (known < 0) transitions.add(state, unit, next);
        state = next;
      }
      found[state] = [...(found[state] ?? NOTHING), atom, run.length];
    }
    this.found = found;
    this.edges = new Edges(transitions, found.length);
  }

  /** Where a unit leads from the root; the root itself: nowhere. */
  first(unit: number): number {
    return Math.max(ROOT, this.edges.next(ROOT, unit));
  }

  /** How far the text leads from a state, read from a place on. */
  follow(text: string, from: number, state: number): number {
    const { direction, edges } = this;
    let reached = state;
    for (let at = from; at >= 0 && at < text.length; at += direction) {
      const next = edges.next(reached, text.charCodeAt(at));
      if (next < 0) break;
      reached = next;
    }
    return reached;
  }

  /** What is found from a place on. */
  at(text: string, from: number): readonly number[] {
    return this.found[this.follow(text, from, ROOT)] ?? NOTHING;
  }
}
