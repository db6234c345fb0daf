import { signOf } from './edges.ts';
import type { Folded } from './fold.ts';
import { ROOT, Runs } from './runs.ts';
import { WordNotes } from './word-notes.ts';
import { WordShapes } from './word-shapes.ts';
import { type Word, wordsOf } from './words.ts';

/** What is seen in one place of a text. */
interface Seen {
  /** Atoms, and how many units each takes, by turns. */
  steps: readonly number[];
  /** Of those that an entry may begin with the state they lead to, and their units, by turns: few, so that most is passed over at a look. */
  opening: readonly number[];
  /** The signs of all of them, see `signOf`. */
  signs: number;
}

/** Where atoms stand in a text. */
export interface Sightings {
  units: number;
  /** What begins at each unit; only the first `units` count, for the array serves the next text. */
  seen: readonly Seen[];
  /** The signs of what begins at each unit, side by side: of most units they are all that is asked. */
  signs: Int32Array;
  /** Folded offsets of a unit. */
  start(unit: number): number;
  end(unit: number): number;
}

/** Looks for a fixed set of atoms in texts. */
export type AtomFinder = (folded: Folded) => Sightings;

/** The state that each atom leads to with which an entry begins. */
export type Openers = ReadonlyMap<number, number>;

const NOTHING: Seen = { steps: [], opening: [], signs: 0 };
export const NO_SIGHTINGS: Sightings = {
  units: 0,
  seen: [],
  signs: new Int32Array(0),
  start: () => 0,
  end: () => 0,
};

/** Room for so many units; what it held is nobody's any more. */
const roomFor = (signs: Int32Array<ArrayBuffer>, units: number): Int32Array<ArrayBuffer> =>
  signs.length >= units ? signs : new Int32Array(2 * units);

/** Sees the same wherever the same is found, and keeps it once. */
class Eyes {
  private readonly known = new Map<string, Seen>();

  constructor(private readonly openers: Openers) {}

  /** `steps` as in `Seen`. */
  see(steps: readonly number[]): Seen {
    if (steps.length === 0) return NOTHING;
    const key = steps.join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const opening: number[] = [];
    let signs = 0;
    for (let at = 0; at < steps.length; at += 2) {
      const atom = steps[at] ?? 0;
      signs |= signOf(atom);
      const state = this.openers.get(atom);
      if (state !== undefined) opening.push(state, steps[at + 1] ?? 0);
    }
    const seen: Seen = { steps, opening, signs };
    this.known.set(key, seen);
    return seen;
  }
}

/** Words of a text with the atoms seen in them. */
class WordSightings implements Sightings {
  units = 0;
  readonly seen: Seen[] = [];
  signs = new Int32Array(0);
  private words: readonly Word[] = [];

  constructor(private readonly notes: WordNotes<Seen>) {}

  of(words: readonly Word[]): this {
    this.words = words;
    this.units = words.length;
    this.signs = roomFor(this.signs, words.length);
    let unit = 0;
    for (const word of words) {
      const seen = this.notes.of(word);
      this.seen[unit] = seen;
      this.signs[unit] = seen.signs;
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

/** Atoms are whole words, or words of a certain beginning or ending. */
export function wordFinder(atoms: readonly string[], openers: Openers, apostrophe: 'joins' | 'splits'): AtomFinder {
  const shapes = new WordShapes(
    atoms.flatMap((alternatives, atom) =>
      alternatives
        .replaceAll("'", '')
        .split('/')
        .map((word) => [word, atom] as const),
    ),
  );
  const eyes = new Eyes(openers);
  const sightings = new WordSightings(
    new WordNotes((word) => eyes.see(shapes.seenIn(word).flatMap((atom) => [atom, 1]))),
  );
  return ({ text }) => {
    const words = wordsOf(text);
    return sightings.of(apostrophe === 'joins' ? words.joined : words.split);
  };
}

const NUMERALS = '0123456789一二三四五六七八九十百两兩几幾数數半';
/** To so many units and no further: nobody counts so far, and a hostile run of digits is asked for at each of them. */
const MOST_NUMERALS = 40;
const NUMBER = new RegExp(`[${NUMERALS}]{1,${MOST_NUMERALS}}`, 'y');
const UNITS = 0x10000;

/** Runs of characters of a text. */
class CharacterSightings implements Sightings {
  units = 0;
  readonly seen: Seen[] = [];
  signs = new Int32Array(0);
  /** By state. */
  private readonly seenIn: readonly Seen[];
  /** What is seen where a number of so many units begins, by the state that is reached besides and the units. */
  private readonly seenWithNumber = new Map<number, Seen>();
  /**
   * For each unit twice the state that it leads to from the root, one more where a number may begin: most units begin
   * nothing, and are passed over at a look.
   */
  private readonly first: Uint16Array;

  constructor(
    private readonly runs: Runs,
    private readonly numbers: readonly number[],
    private readonly eyes: Eyes,
  ) {
    this.seenIn = runs.found.map((steps) => eyes.see(steps));
    this.first = Uint16Array.from({ length: UNITS }, (_, unit) => 2 * runs.first(unit));
    if (numbers.length === 0) return;
    for (let at = 0; at < NUMERALS.length; at += 1) {
      const unit = NUMERALS.charCodeAt(at);
      this.first[unit] = (this.first[unit] ?? 0) + 1;
    }
  }

  of(text: string): this {
    this.units = text.length;
    this.signs = roomFor(this.signs, text.length);
    for (let unit = 0; unit < text.length; unit += 1) {
      const first = this.first[text.charCodeAt(unit)] ?? 0;
      const seen = first === 0 ? NOTHING : this.look(text, unit, first);
      this.seen[unit] = seen;
      this.signs[unit] = seen.signs;
    }
    return this;
  }

  private look(text: string, unit: number, first: number): Seen {
    const state = first >> 1;
    const reached = state === ROOT ? ROOT : this.runs.follow(text, unit + 1, state);
    if ((first & 1) === 0) return this.seenIn[reached] ?? NOTHING;
    NUMBER.lastIndex = unit;
    NUMBER.test(text);
    const length = NUMBER.lastIndex - unit;
    const key = reached * (MOST_NUMERALS + 1) + length;
    const known = this.seenWithNumber.get(key);
    if (known !== undefined) return known;
    const found = this.runs.found[reached] ?? [];
    const seen = this.eyes.see([...found, ...this.numbers.flatMap((atom) => [atom, length])]);
    this.seenWithNumber.set(key, seen);
    return seen;
  }

  start(unit: number): number {
    return unit;
  }

  end(unit: number): number {
    return unit + 1;
  }
}

/** Atoms are runs of characters, anywhere: for languages that write no spaces. */
export function characterFinder(atoms: readonly string[], openers: Openers): AtomFinder {
  const written = atoms.flatMap((alternatives, atom) => alternatives.split('/').map((run) => [run, atom] as const));
  const numbers = written.filter(([run]) => run === '#').map(([, atom]) => atom);
  const runs = new Runs(
    written.filter(([run]) => run !== '#'),
    1,
  );
  const sightings = new CharacterSightings(runs, numbers, new Eyes(openers));
  return ({ text }) => sightings.of(text);
}
