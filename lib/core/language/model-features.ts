import type { Range } from './clauses.ts';
import type { Folded } from './fold.ts';
import { RowIndex } from './row-index.ts';

/**
 * The known n-grams of a clause. Parallel arrays, reused from clause to clause: only the first `count` entries count.
 * `row` is the n-gram's row in the weights; `start` and `end` are folded units.
 */
export interface FeatureBag {
  count: number;
  row: Int32Array;
  value: Float32Array;
  start: Int32Array;
  end: Int32Array;
  /** First unit of the clause. */
  from: number;
  /** A clause is laid out in steps of a few words: which step each of its units belongs to, and how many there are. */
  stepOf: Int16Array;
  steps: number;
}

/** Characters of a script without spaces that read as long as one word. */
const WORD_LENGTH = 2;
/** Length of a step, counted so. */
const STEP = 3 * WORD_LENGTH;

/** How much one n-gram of each kind weighs against the others. */
const WORD = 1;
const PAIR = 0.8;
const STEM = 0.6;
const INSIDE = 0.35;
const SIGN = 0.5;
/** By length 1 to 4, in scripts without spaces. */
const CHARACTERS = [0.5, 1, 0.9, 0.7] as const;

const LONGEST_WORD = 32;
/** Lengths of runs inside a word, and of its beginnings, in letters. */
const INSIDE_FROM = 3;
const INSIDE_TO = 5;
const STEM_FROM = 4;
const STEM_TO = 7;
const EDGE = 0x5e;
const DIGIT = 0x23;
/** A text is read to this many units: a clause is short, hostile input is not. */
const UNITS_READ = 1200;

/** Longer numbers are order, model and telephone numbers: they say nothing of what a clause speaks of. */
const SHORT_NUMBER = 3;

const FNV_PRIME = 0x01000193;

const emptyBag = (): FeatureBag => ({
  count: 0,
  row: new Int32Array(1024),
  value: new Float32Array(1024),
  start: new Int32Array(1024),
  end: new Int32Array(1024),
  from: 0,
  stepOf: new Int16Array(UNITS_READ),
  steps: 0,
});

interface Kinds {
  word: number;
  pair: number;
  stem: number;
  inside: number;
  character: number;
  sign: number;
  name: number;
}

/** Each kind of n-gram has its own basis, so that a word and the run of the same letters never meet on purpose. */
function kindsOf(seed: number): Kinds {
  const basis = (kind: number): number => Math.imul(seed ^ Math.imul(kind, 0x9e3779b1), FNV_PRIME) ^ 0x811c9dc5;
  return {
    word: basis(1),
    pair: basis(2),
    stem: basis(3),
    inside: basis(4),
    character: basis(5),
    sign: basis(6),
    name: basis(7),
  };
}

/** Reads texts into one bag that is overwritten by the next text. */
export class FeatureReader {
  readonly bag = emptyBag();
  private readonly kinds: Kinds;
  private readonly index: RowIndex;
  /** Length of the step that is being laid. */
  private length = 0;

  /**
   * `rows`: for each hash bucket (a power of two of them) its row, or -1 for n-grams nobody knows; rows are numbered
   * in bucket order.
   */
  constructor(rows: Int32Array, seed: number) {
    this.kinds = kindsOf(seed);
    this.index = new RowIndex(rows);
  }

  /** The known n-grams of a folded text, or of a stretch of it. Never throws. */
  read({ text }: Pick<Folded, 'text'>, { start, end }: Range = { start: 0, end: text.length }): FeatureBag {
    const { bag } = this;
    bag.count = 0;
    bag.steps = 0;
    bag.from = start;
    this.length = STEP;
    const until = Math.min(end, start + UNITS_READ);
    let lastWord = 0;
    let lastStart = -1;
    let at = start;
    while (at < until) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === LETTER) {
        const wordStart = at;
        at = wordEnd(text, at, until);
        const hash = this.readWord(text, wordStart, at);
        if (lastStart >= 0) this.add(mix(mix(this.kinds.pair, lastWord), hash), PAIR, lastStart, at);
        lastWord = hash;
        lastStart = wordStart;
        this.lay(wordStart, at, WORD_LENGTH);
      } else if (kind === EASTERN) {
        const runStart = at;
        at = easternEnd(text, at, until);
        this.readCharacters(text, runStart, at);
        for (let one = runStart; one < at; one += 1) this.lay(one, one + 1, 1);
      } else {
        if (kind === SIGN_KIND) {
          this.add(mix(this.kinds.sign, text.charCodeAt(at)), SIGN, at, at + 1);
          bag.stepOf[at - start] = Math.max(0, bag.steps - 1);
        }
        at += 1;
      }
    }
    return bag;
  }

  /** Adds to the text read last what is known of it from elsewhere: a name that counts like an n-gram of all of it. */
  addName(name: string, value: number): void {
    const { bag } = this;
    let hash = this.kinds.name;
    for (let at = 0; at < name.length; at += 1) hash = mix(hash, name.charCodeAt(at));
    if (bag.steps === 0) bag.stepOf[0] = 0;
    this.add(hash, value, bag.from, bag.from + 1);
  }

  /** Such names alone, without a text. */
  readNames(names: readonly { name: string; value: number }[]): FeatureBag {
    const bag = this.read({ text: '' });
    for (const { name, value } of names) this.addName(name, value);
    return bag;
  }

  /** Puts units into the step that is open, or into a new one if that is full. */
  private lay(from: number, to: number, more: number): void {
    const { bag } = this;
    if (this.length >= STEP) {
      bag.steps += 1;
      this.length = 0;
    }
    const step = bag.steps - 1;
    for (let at = from - bag.from; at < to - bag.from; at += 1) bag.stepOf[at] = step;
    this.length += more;
  }

  private readWord(text: string, start: number, end: number): number {
    const { kinds } = this;
    if (isNumber(text, start, end)) {
      const hash = mix(kinds.word, DIGIT);
      if (end - start <= SHORT_NUMBER) this.add(hash, WORD, start, end);
      return hash;
    }
    const stop = Math.min(end, start + LONGEST_WORD);
    let whole = kinds.word;
    let stem = kinds.stem;
    for (let at = start; at < stop; at += 1) {
      const unit = plain(text.charCodeAt(at));
      whole = mix(whole, unit);
      stem = mix(stem, unit);
      const length = at - start + 1;
      if (length >= STEM_FROM && length <= STEM_TO && at + 1 < stop) this.add(stem, STEM, start, end);
    }
    this.add(whole, WORD, start, end);
    for (let from = start - 1; from < stop; from += 1) {
      let hash = kinds.inside;
      for (let length = 1; length <= INSIDE_TO; length += 1) {
        const at = from + length - 1;
        if (at > stop) break;
        hash = mix(hash, at < start || at === stop ? EDGE : plain(text.charCodeAt(at)));
        if (length >= INSIDE_FROM) this.add(hash, INSIDE, Math.max(from, start), Math.min(at + 1, end));
      }
    }
    return whole;
  }

  private readCharacters(text: string, start: number, end: number): void {
    for (let from = start; from < end; from += 1) {
      let hash = this.kinds.character;
      for (let length = 1; length <= CHARACTERS.length && from + length <= end; length += 1) {
        hash = mix(hash, plain(text.charCodeAt(from + length - 1)));
        this.add(hash, CHARACTERS[length - 1] ?? 0, from, from + length);
      }
    }
  }

  private add(hash: number, value: number, start: number, end: number): void {
    const row = this.index.rowOf(spread(hash));
    if (row < 0) return;
    const { bag } = this;
    if (bag.count === bag.row.length) grow(bag);
    bag.row[bag.count] = row;
    bag.value[bag.count] = value;
    bag.start[bag.count] = start;
    bag.end[bag.count] = end;
    bag.count += 1;
  }
}

const OTHER = 0;
const LETTER = 1;
const EASTERN = 2;
const SIGN_KIND = 3;

/** The kind of every unit, looked up once: a clause asks for each several times. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOfUnit(unit));
const kindOf = (unit: number): number => kinds[unit] ?? OTHER;

function kindOfUnit(unit: number): number {
  if (unit < 0x80) {
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a))
      return LETTER;
    return unit === 0x21 || unit === 0x3f || unit === 0x25 || unit === 0x24 ? SIGN_KIND : OTHER;
  }
  if (unit >= 0x3005 && unit <= 0x30ff) return unit === 0x300c || unit === 0x300d ? OTHER : EASTERN;
  if (unit >= 0x3400 && unit <= 0x9fff) return EASTERN;
  if (unit >= 0xc0 && unit <= 0x24f) return LETTER;
  if (unit >= 0x370 && unit <= 0x1fff) return LETTER;
  if (unit === 0x20ac || unit === 0xa3 || (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xdc00 && unit <= 0xdfff))
    return SIGN_KIND;
  return OTHER;
}

/** Digits are all alike: 14 days or 21, what matters is that there is a number. */
const plain = (unit: number): number => (unit >= 0x30 && unit <= 0x39 ? DIGIT : unit);

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (plain(text.charCodeAt(at)) !== DIGIT) return false;
  return true;
}

const isApostrophe = (unit: number): boolean => unit === 0x27;

function wordEnd(text: string, start: number, units: number): number {
  let at = start + 1;
  while (at < units) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === LETTER || (isApostrophe(unit) && at + 1 < units && kindOf(text.charCodeAt(at + 1)) === LETTER))
      at += 1;
    else break;
  }
  return at;
}

function easternEnd(text: string, start: number, units: number): number {
  let at = start + 1;
  while (at < units && kindOf(text.charCodeAt(at)) === EASTERN) at += 1;
  return at;
}

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** Lets every bit of the hash reach the low ones. */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function grow(bag: FeatureBag): void {
  const size = bag.count * 2;
  for (const name of ['row', 'start', 'end'] as const) {
    const larger = new Int32Array(size);
    larger.set(bag[name]);
    bag[name] = larger;
  }
  const values = new Float32Array(size);
  values.set(bag.value);
  bag.value = values;
}
