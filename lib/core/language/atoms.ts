import type { Folded } from './fold.ts';
import { Transitions } from './transitions.ts';
import { WordNotes } from './word-notes.ts';
import { type Word, wordsOf } from './words.ts';

/** An atom seen in a text. */
export interface Sighting {
  atom: number;
  /** In units. */
  length: number;
}

/** Atoms seen in one place, and those among them that an entry may begin with: few, so that most is passed over at a look. */
interface Seen {
  all: readonly Sighting[];
  opening: readonly Sighting[];
  /** The signs of all of them, see `signOf`. */
  signs: number;
}

/** One of 32 bits for an atom: atoms that have no sign in common with those looked for need not be tried one by one. */
export const signOf = (atom: number): number => 1 << (atom & 31);

/** Where atoms stand in a text. */
export interface Sightings {
  units: number;
  /** What begins at each unit; only the first `units` count, for the array serves the next text. */
  seen: readonly Seen[];
  /** Folded offsets of a unit. */
  start(unit: number): number;
  end(unit: number): number;
}

/** Looks for a fixed set of atoms in texts. */
export type AtomFinder = (folded: Folded) => Sightings;

export const NONE: readonly Sighting[] = [];
const LONGEST_WORD = 40;
/** soooo, laaate; a letter may have been meant twice (cazzzzo). */
const DRAWN_OUT = /(.)\1{2}/u;
const EACH_DRAWN_OUT = /(.)\1{2,}/gu;

class WordShapes {
  private readonly exact = new Map<string, number[]>();
  private readonly prefix = new Map<string, number[]>();
  private readonly suffix = new Map<string, number[]>();
  private readonly inside = new Map<string, number[]>();
  private readonly numbers: number[] = [];

  add(word: string, atom: number): void {
    if (word === '#') {
      this.numbers.push(atom);
      return;
    }
    const opens = word.startsWith('*');
    const ends = word.endsWith('*');
    const core = word.slice(opens ? 1 : 0, ends ? -1 : undefined);
    const table = opens && ends ? this.inside : opens ? this.suffix : ends ? this.prefix : this.exact;
    const atoms = table.get(core);
    if (atoms) atoms.push(atom);
    else table.set(core, [atom]);
  }

  /** What a word is seen as. */
  seenIn(word: string): readonly Sighting[] {
    const shortened = word.slice(0, LONGEST_WORD);
    const atoms = new Set(this.look(shortened));
    if (DRAWN_OUT.test(shortened))
      for (const letters of ['$1', '$1$1'])
        for (const atom of this.look(shortened.replaceAll(EACH_DRAWN_OUT, letters))) atoms.add(atom);
    return atoms.size === 0 ? NONE : Array.from(atoms, (atom) => ({ atom, length: 1 }));
  }

  private look(word: string): number[] {
    const found = [...(this.exact.get(word) ?? [])];
    if (/^\d/.test(word)) found.push(...this.numbers);
    for (let cut = 1; cut <= word.length; cut += 1) {
      found.push(...(this.prefix.get(word.slice(0, cut)) ?? []));
      found.push(...(this.suffix.get(word.slice(-cut)) ?? []));
    }
    if (this.inside.size === 0) return found;
    for (let start = 0; start < word.length; start += 1) {
      for (let end = start + 1; end <= word.length; end += 1) {
        found.push(...(this.inside.get(word.slice(start, end)) ?? []));
      }
    }
    return found;
  }
}

const NOTHING: Seen = { all: NONE, opening: NONE, signs: 0 };
export const NO_SIGHTINGS: Sightings = { units: 0, seen: [], start: () => 0, end: () => 0 };

function seenFrom(all: readonly Sighting[], openers: ReadonlySet<number>): Seen {
  if (all.length === 0) return NOTHING;
  const opening = all.filter(({ atom }) => openers.has(atom));
  const signs = all.reduce((sum, { atom }) => sum | signOf(atom), 0);
  return { all, opening: opening.length === 0 ? NONE : opening, signs };
}

/** Words of a text with the atoms seen in them. */
class WordSightings implements Sightings {
  units = 0;
  readonly seen: Seen[] = [];
  private words: readonly Word[] = [];

  constructor(private readonly notes: WordNotes<Seen>) {}

  of(words: readonly Word[]): this {
    this.words = words;
    this.units = words.length;
    let unit = 0;
    for (const word of words) {
      this.seen[unit] = this.notes.of(word);
      unit += 1;
    }
    return this;
  }

  start(unit: number): number {
    return this.words[unit]?.start ?? 0;
  }

  end(unit: number): number {
    return this.words[unit]?.end ?? 0;
  }
}

/** Atoms are whole words, or words of a certain beginning or ending; `openers` are those an entry may begin with. */
export function wordFinder(
  atoms: readonly string[],
  openers: ReadonlySet<number>,
  apostrophe: 'joins' | 'splits',
): AtomFinder {
  const shapes = new WordShapes();
  for (const [atom, alternatives] of atoms.entries()) {
    for (const word of alternatives.replaceAll("'", '').split('/')) shapes.add(word, atom);
  }
  const seen = new WordNotes((word) => seenFrom(shapes.seenIn(word), openers));
  const sightings = new WordSightings(seen);
  return ({ text }) => {
    const words = wordsOf(text);
    return sightings.of(apostrophe === 'joins' ? words.joined : words.split);
  };
}

/** To so many units and no further: nobody counts so far, and a hostile run of digits is asked for at each of them. */
const NUMBER = /[0-9一二三四五六七八九十百两兩几幾数數半]{1,40}/y;
const NUMERALS: ReadonlySet<number> = new Set(
  Array.from('0123456789一二三四五六七八九十百两兩几幾数數半', (sign) => sign.charCodeAt(0)),
);
const ROOT = 0;

/** Runs of characters with the atoms that they are, as an automaton over units. */
class Runs {
  private readonly next = new Transitions();
  /** Where the first unit of a run leads; most units begin none, and are passed over at a look. */
  private readonly first = new Int32Array(0x10000);
  /** For each state the atoms that end there or on the way there. */
  private readonly seen: Seen[] = [NOTHING];

  constructor(
    atoms: readonly (readonly [run: string, atom: number])[],
    private readonly openers: ReadonlySet<number>,
  ) {
    // Shorter runs first: what is seen on the way to a run is known before the run is.
    for (const [run, atom] of atoms.toSorted(([one], [other]) => one.length - other.length)) this.add(run, atom);
  }

  /** What begins at a place of a text. */
  seenAt(text: string, from: number): Seen {
    let state = this.first[text.charCodeAt(from)] ?? ROOT;
    if (state === ROOT) return NOTHING;
    for (let at = from + 1; at < text.length; at += 1) {
      const next = this.next.next(state, text.charCodeAt(at));
      if (next < 0) break;
      state = next;
    }
    return this.seen[state] ?? NOTHING;
  }

  private add(run: string, atom: number): void {
    let state = ROOT;
    for (let at = 0; at < run.length; at += 1) state = this.stateAfter(state, run.charCodeAt(at));
    const before = this.seen[state] ?? NOTHING;
    this.seen[state] = seenFrom([...before.all, { atom, length: run.length }], this.openers);
  }

  private stateAfter(state: number, unit: number): number {
    const known = state === ROOT ? (this.first[unit] ?? ROOT) : this.next.next(state, unit);
    if (known > ROOT) return known;
    const fresh = this.seen.push(this.seen[state] ?? NOTHING) - 1;
    if (state === ROOT) this.first[unit] = fresh;
    else this.next.add(state, unit, fresh);
    return fresh;
  }
}

/** Runs of characters of a text. */
class CharacterSightings implements Sightings {
  units = 0;
  readonly seen: Seen[] = [];
  /** What is seen where a number of so many units begins, by what is seen there besides. */
  private readonly withNumber = new Map<Seen, Seen[]>();

  constructor(
    private readonly runs: Runs,
    private readonly numbers: readonly number[],
    private readonly openers: ReadonlySet<number>,
  ) {}

  of(text: string): this {
    this.units = text.length;
    for (let unit = 0; unit < text.length; unit += 1) this.seen[unit] = this.look(text, unit);
    return this;
  }

  private look(text: string, unit: number): Seen {
    const found = this.runs.seenAt(text, unit);
    if (this.numbers.length === 0 || !NUMERALS.has(text.charCodeAt(unit))) return found;
    NUMBER.lastIndex = unit;
    NUMBER.test(text);
    const length = NUMBER.lastIndex - unit;
    const byLength = this.withNumber.get(found) ?? [];
    this.withNumber.set(found, byLength);
    byLength[length] ??= seenFrom([...found.all, ...this.numbers.map((atom) => ({ atom, length }))], this.openers);
    return byLength[length];
  }

  start(unit: number): number {
    return unit;
  }

  end(unit: number): number {
    return unit + 1;
  }
}

/** Atoms are runs of characters, anywhere: for languages that write no spaces. */
export function characterFinder(atoms: readonly string[], openers: ReadonlySet<number>): AtomFinder {
  const written = atoms.flatMap((alternatives, atom) => alternatives.split('/').map((run) => [run, atom] as const));
  const numbers = written.filter(([run]) => run === '#').map(([, atom]) => atom);
  const runs = new Runs(
    written.filter(([run]) => run !== '#'),
    openers,
  );
  const sightings = new CharacterSightings(runs, numbers, openers);
  return ({ text }) => sightings.of(text);
}
