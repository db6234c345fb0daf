import { ROOT, Runs } from './runs.ts';

const LONGEST_WORD = 40;
/** soooo, laaate; a letter may have been meant twice (cazzzzo). */
const DRAWN_OUT = /(.)\1{2}/u;
const EACH_DRAWN_OUT = /(.)\1{2,}/gu;
const BEGINS_NUMBER = /^\d/;

type Shape = readonly [letters: string, atom: number];

/** Whole words, and words of a certain beginning (`stem*`), ending (`*ending`) or inside (`*inside*`), and numbers (`#`). */
export class WordShapes {
  private readonly exact = new Map<string, number[]>();
  private readonly prefix: Runs;
  private readonly suffix: Runs;
  private readonly inside: Runs;
  private readonly numbers: readonly number[];

  constructor(shapes: readonly Shape[]) {
    const prefix: Shape[] = [];
    const suffix: Shape[] = [];
    const inside: Shape[] = [];
    for (const [word, atom] of shapes) {
      const opens = word.startsWith('*');
      const ends = word.endsWith('*');
      const letters = word.slice(opens ? 1 : 0, ends ? -1 : undefined);
      if (opens || ends) (opens && ends ? inside : opens ? suffix : prefix).push([letters, atom]);
      else if (word !== '#') this.addExact(word, atom);
    }
    this.numbers = shapes.filter(([word]) => word === '#').map(([, atom]) => atom);
    this.prefix = new Runs(prefix, 1);
    this.suffix = new Runs(suffix, -1);
    this.inside = new Runs(inside, 1);
  }

  /** The atoms that a word is seen as, each once. */
  seenIn(word: string): number[] {
    const shortened = word.slice(0, LONGEST_WORD);
    const atoms = this.look(shortened);
    if (DRAWN_OUT.test(shortened))
      for (const letters of ['$1', '$1$1']) atoms.push(...this.look(shortened.replaceAll(EACH_DRAWN_OUT, letters)));
    return atoms.length > 1 ? [...new Set(atoms)] : atoms;
  }

  private addExact(word: string, atom: number): void {
    const known = this.exact.get(word);
    if (known) known.push(atom);
    else this.exact.set(word, [atom]);
  }

  private look(word: string): number[] {
    const atoms = [...(this.exact.get(word) ?? [])];
    if (this.numbers.length > 0 && BEGINS_NUMBER.test(word)) atoms.push(...this.numbers);
    takeByLength(atoms, this.prefix.at(word, 0), this.suffix.at(word, word.length - 1));
    for (let start = 0; start < word.length; start += 1) {
      const state = this.inside.first(word.charCodeAt(start));
      if (state === ROOT) continue;
      takeByLength(atoms, this.inside.found[this.inside.follow(word, start + 1, state)] ?? [], []);
    }
    return atoms;
  }
}

/** Atoms of two lists of runs, shorter runs first; atom and length by turns. */
function takeByLength(atoms: number[], one: readonly number[], other: readonly number[]): void {
  let next = 0;
  for (let at = 0; at < one.length; at += 2) {
    for (; next < other.length && (other[next + 1] ?? 0) < (one[at + 1] ?? 0); next += 2) atoms.push(other[next] ?? 0);
    atoms.push(one[at] ?? 0);
  }
  for (; next < other.length; next += 2) atoms.push(other[next] ?? 0);
}
