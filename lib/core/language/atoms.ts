import type { Folded } from './fold.ts';
import { type Word, WordNotes, wordsOf } from './words.ts';

/** Where atoms stand in a text: `at(i)` lists those beginning at unit `i` with their length in units. */
export interface Sightings {
  units: number;
  at(unit: number): readonly Sighting[];
  /** Those among them that an entry may begin with: few, so that most of a text is passed over at a look. */
  openingAt(unit: number): readonly Sighting[];
  /** Folded offsets of a unit. */
  start(unit: number): number;
  end(unit: number): number;
}

interface Sighting {
  atom: number;
  /** In units. */
  length: number;
}

/** Looks for a fixed set of atoms in texts. */
export type AtomFinder = (folded: Folded) => Sightings;

const NONE: readonly Sighting[] = [];
const LONGEST_WORD = 40;
/** soooo, laaate. */
const DRAWN_OUT = /(.)\1{2,}/gu;

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
    const atoms = new Set([...this.look(shortened), ...this.look(shortened.replace(DRAWN_OUT, '$1'))]);
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

/** Atoms seen in one place, and those among them that open an entry. */
interface Seen {
  all: readonly Sighting[];
  opening: readonly Sighting[];
}

const NOTHING: Seen = { all: NONE, opening: NONE };

function seenFrom(all: readonly Sighting[], openers: ReadonlySet<number>): Seen {
  if (all.length === 0) return NOTHING;
  const opening = all.filter(({ atom }) => openers.has(atom));
  return { all, opening: opening.length === 0 ? NONE : opening };
}

/** Words of a text with the atoms seen in them. */
class WordSightings implements Sightings {
  readonly units: number;

  constructor(
    private readonly words: readonly Word[],
    private readonly seen: WordNotes<Seen>,
  ) {
    this.units = words.length;
  }

  at(unit: number): readonly Sighting[] {
    const word = this.words[unit];
    return word === undefined ? NONE : this.seen.of(word).all;
  }

  openingAt(unit: number): readonly Sighting[] {
    const word = this.words[unit];
    return word === undefined ? NONE : this.seen.of(word).opening;
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
  return ({ text }) => {
    const words = wordsOf(text);
    return new WordSightings(apostrophe === 'joins' ? words.joined : words.split, seen);
  };
}

interface Letters {
  own: number[];
  next: Map<number, Letters>;
  /** The atoms that end here or on the way here. */
  seen: Seen;
}

const letters = (): Letters => ({ own: [], next: new Map(), seen: NOTHING });

const NUMBER = /[0-9一二三四五六七八九十百两兩几幾数數半]+/y;
const NUMERALS: ReadonlySet<number> = new Set(
  Array.from('0123456789一二三四五六七八九十百两兩几幾数數半', (sign) => sign.charCodeAt(0)),
);

/** Runs of characters of a text. */
class CharacterSightings implements Sightings {
  readonly units: number;

  constructor(
    private readonly text: string,
    private readonly root: Letters,
    private readonly numbers: readonly number[],
    private readonly openers: ReadonlySet<number>,
  ) {
    this.units = text.length;
  }

  at(unit: number): readonly Sighting[] {
    return this.look(unit).all;
  }

  openingAt(unit: number): readonly Sighting[] {
    return this.look(unit).opening;
  }

  private look(unit: number): Seen {
    const found = climb(this.root, this.text, unit);
    if (this.numbers.length === 0 || !NUMERALS.has(this.text.charCodeAt(unit))) return found;
    NUMBER.lastIndex = unit;
    const length = NUMBER.exec(this.text)?.[0].length ?? 0;
    return seenFrom([...found.all, ...this.numbers.map((atom) => ({ atom, length }))], this.openers);
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
  const root = letters();
  const numbers: number[] = [];
  for (const [atom, alternatives] of atoms.entries()) {
    for (const word of alternatives.split('/')) {
      if (word === '#') numbers.push(atom);
      else plant(root, word, atom);
    }
  }
  sumUp(root, NONE, 0, openers);
  return ({ text }) => new CharacterSightings(text, root, numbers, openers);
}

function plant(root: Letters, word: string, atom: number): void {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const next = node.next.get(unit) ?? letters();
    node.next.set(unit, next);
    node = next;
  }
  node.own.push(atom);
}

function sumUp(node: Letters, before: readonly Sighting[], length: number, openers: ReadonlySet<number>): void {
  const all = node.own.length === 0 ? before : [...before, ...node.own.map((atom) => ({ atom, length }))];
  node.seen = seenFrom(all, openers);
  for (const next of node.next.values()) sumUp(next, all, length + 1, openers);
}

function climb(root: Letters, text: string, from: number): Seen {
  let node = root;
  for (let at = from; at < text.length; at += 1) {
    const next = node.next.get(text.charCodeAt(at));
    if (next === undefined) break;
    node = next;
  }
  return node.seen;
}
