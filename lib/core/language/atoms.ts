import type { Folded } from './fold.ts';

/** Where atoms stand in a text: `at(i)` lists those beginning at unit `i` with their length in units. */
export interface Sightings {
  units: number;
  at(unit: number): readonly Sighting[];
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
const CACHE_LIMIT = 20_000;
const LONGEST_WORD = 40;
/** soooo, laaate. */
const DRAWN_OUT = /(.)\1{2,}/gu;

class WordShapes {
  private readonly exact = new Map<string, number[]>();
  private readonly prefix = new Map<string, number[]>();
  private readonly suffix = new Map<string, number[]>();
  private readonly inside = new Map<string, number[]>();
  private readonly numbers: number[] = [];
  private readonly cache = new Map<string, readonly Sighting[]>();

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

  of(word: string): readonly Sighting[] {
    const before = this.cache.get(word);
    if (before) return before;
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    const shortened = word.slice(0, LONGEST_WORD);
    const atoms = new Set([...this.look(shortened), ...this.look(shortened.replace(DRAWN_OUT, '$1'))]);
    const found = atoms.size === 0 ? NONE : Array.from(atoms, (atom) => ({ atom, length: 1 }));
    this.cache.set(word, found);
    return found;
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

/** Letters of spaced scripts and digits: kana and Han never join a Latin word. */
const SPLIT_WORD = /(?:[^\P{L}\u3040-\u30FF\u3400-\u9FFF]|\p{N})+/gu;
const JOINED_WORD = new RegExp(`${SPLIT_WORD.source}(?:'${SPLIT_WORD.source})*`, 'gu');

/** Atoms are whole words, or words of a certain beginning or ending. */
export function wordFinder(atoms: readonly string[], apostrophe: 'joins' | 'splits'): AtomFinder {
  const shapes = new WordShapes();
  for (const [atom, alternatives] of atoms.entries()) {
    for (const word of alternatives.replaceAll("'", '').split('/')) shapes.add(word, atom);
  }
  const pattern = apostrophe === 'joins' ? JOINED_WORD : SPLIT_WORD;
  return (folded) => {
    const words: Word[] = [];
    for (const match of folded.text.matchAll(pattern)) {
      const seen = shapes.of(match[0].replaceAll("'", ''));
      words.push({ seen, start: match.index, end: match.index + match[0].length });
    }
    return {
      units: words.length,
      at: (unit) => words[unit]?.seen ?? NONE,
      start: (unit) => words[unit]?.start ?? 0,
      end: (unit) => words[unit]?.end ?? 0,
    };
  };
}

interface Word {
  seen: readonly Sighting[];
  start: number;
  end: number;
}

interface Letters {
  atoms: number[];
  next: Map<string, Letters>;
}

const NUMBER = /[0-9一二三四五六七八九十百两兩几幾数數半]+/y;

/** Atoms are runs of characters, anywhere: for languages that write no spaces. */
export function characterFinder(atoms: readonly string[]): AtomFinder {
  const root: Letters = { atoms: [], next: new Map() };
  const numbers: number[] = [];
  for (const [atom, alternatives] of atoms.entries()) {
    for (const word of alternatives.split('/')) {
      if (word === '#') numbers.push(atom);
      else plant(root, word, atom);
    }
  }
  return ({ text }) => {
    const seen: (readonly Sighting[] | undefined)[] = new Array(text.length);
    const look = (unit: number): readonly Sighting[] => {
      const before = seen[unit];
      if (before) return before;
      let found = climb(root, text, unit);
      if (numbers.length > 0) {
        NUMBER.lastIndex = unit;
        const length = NUMBER.exec(text)?.[0].length ?? 0;
        if (length > 0) found = [...found, ...numbers.map((atom) => ({ atom, length }))];
      }
      seen[unit] = found;
      return found;
    };
    return { units: text.length, at: look, start: (unit) => unit, end: (unit) => unit + 1 };
  };
}

function plant(root: Letters, word: string, atom: number): void {
  let node = root;
  for (const letter of word) {
    const next = node.next.get(letter) ?? { atoms: [], next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  node.atoms.push(atom);
}

function climb(root: Letters, text: string, from: number): readonly Sighting[] {
  let node = root.next.get(text.charAt(from));
  if (node === undefined) return NONE;
  const found: Sighting[] = [];
  for (let at = from + 1; node; at += 1) {
    for (const atom of node.atoms) found.push({ atom, length: at - from });
    node = node.next.get(text.charAt(at));
  }
  return found;
}
