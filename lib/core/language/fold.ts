import { type Span, spanOf } from '../model/span.ts';
import { isSurrogate, MARK, traitsOf } from './characters.ts';
import type { Range } from './clauses.ts';
import { detached, Recent } from './recent.ts';
import { spacedOnce } from './spacing.ts';
import { UnitSet } from './unit-set.ts';

/** A text made comparable, each of its code units knowing the stretch of the original it came from. */
export interface Folded {
  source: string;
  text: string;
  /** `from[i]` and `to[i]`: where in the source the folded unit `i` begins and ends. */
  from: readonly number[];
  to: readonly number[];
}

/** A letter with the marks that follow it; half-width kana with their voicing. */
const CLUSTER = /[\uFF66-\uFF9D][\uFF9E\uFF9F]|[\s\S]\p{M}*/uy;
const FIRST_MARK = 0x300;
const ASCII_END = 0x80;
/** Soft hyphen, joiners, direction marks: written, but not read. */
const INVISIBLE = /^(?:\u00AD|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|\uFEFF)$/u;
const LATIN_MARKS = /[\u0300-\u036F]/g;
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/** Clusters remembered, twice as many at most. */
const CLUSTERS_KEPT = 4096;
const LONGEST_KEPT = 16;
const known = new Recent<string>(CLUSTERS_KEPT);
/** The same for units that stand alone: one entry for each there is at most. */
const knownUnits = new Map<number, string>();

function foldCluster(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = foldUnknown(cluster);
  if (cluster.length <= LONGEST_KEPT) known.set(detached(cluster), folded);
  return folded;
}

function foldUnit(unit: number): string {
  const before = knownUnits.get(unit);
  if (before !== undefined) return before;
  const folded = foldUnknown(String.fromCharCode(unit));
  knownUnits.set(unit, folded);
  return folded;
}

function foldUnknown(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  const letters = cluster.normalize('NFKC').toUpperCase().toLowerCase();
  const bare = letters.normalize('NFD').replace(LATIN_MARKS, '').normalize('NFC');
  return Array.from(bare, (letter) => FOLDED_LETTERS[letter] ?? letter).join('');
}

/**
 * NFKC, lower case, Latin accents and invisible characters gone; kana keep their voicing marks. White space is one space
 * between two words however much was written, or one line break where it breaks the line. `letters` maps single folded letters further (traditional to simplified Chinese). Never throws, lone surrogates included.
 */
export function fold(source: string, letters?: ReadonlyMap<string, string>): Folded {
  const plain = spacedOnce(foldPlain(source));
  return letters === undefined ? plain : readAlike(plain, letters);
}

function foldPlain(source: string): Folded {
  const places = new Places();
  // Joined at the end: a text put together bit by bit stays in bits, which slows down all who read it. What was folded
  // one by one is in small letters already and stays as it is.
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const runEnd = loweredRunEnd(source, at);
    if (runEnd > at) {
      parts.push(source.slice(at, runEnd));
      places.addRun(runEnd - at);
      at = runEnd;
      continue;
    }
    const length = clusterLength(source, at);
    const folded = foldedAt(source, at, length);
    places.addCluster(length, folded.length);
    parts.push(folded);
    at += length;
  }
  const { from, to } = places.origins();
  return { source, text: parts.join('').toLowerCase(), from, to };
}

/** The same text with letters read alike put for one another. What stands for several letters at once is left. */
export function readAlike(folded: Folded, letters: ReadonlyMap<string, string>): Folded {
  const { source, text, from, to } = folded;
  const firsts = firstUnits(letters);
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!firsts.isAt(text, at) || (at > 0 && from[at - 1] === from[at])) continue;
    let end = at + 1;
    while (end < text.length && from[end] === from[at]) end += 1;
    const other = letters.get(text.slice(at, end));
    if (other === undefined || other.length !== end - at) continue;
    parts.push(text.slice(kept, at), other);
    kept = end;
  }
  if (kept === 0) return folded;
  parts.push(text.slice(kept));
  return { source, text: parts.join(''), from, to };
}

const firstsOf = new WeakMap<ReadonlyMap<string, string>, UnitSet>();

/** The units that the letters begin with: most units are none, and are passed over at a look. */
function firstUnits(letters: ReadonlyMap<string, string>): UnitSet {
  const known = firstsOf.get(letters);
  if (known !== undefined) return known;
  const firsts = new UnitSet(letters.keys());
  firstsOf.set(letters, firsts);
  return firsts;
}

/** 0, 1, 2 …: where the units of a text come from that was folded unit by unit, as most are. */
let ascending: readonly number[] = [];

function ascendingFrom(first: number, count: number): number[] {
  if (ascending.length < first + count) ascending = Array.from({ length: 2 * (first + count) }, (_, at) => at);
  return ascending.slice(first, first + count);
}

type Origins = Pick<Folded, 'from' | 'to'>;

/** Texts of one length that were folded unit by unit share their places; longer ones are too few to be worth it. */
const LONGEST_SHARED = 512;
const shared = new Map<number, Origins>();

function unitByUnit(length: number): Origins {
  const known = shared.get(length);
  if (known !== undefined) return known;
  const origins = { from: ascendingFrom(0, length), to: ascendingFrom(1, length) };
  if (length <= LONGEST_SHARED) shared.set(length, origins);
  return origins;
}

/** Gathers where folded units come from; arrays are begun only where the places differ from those in the source. */
class Places {
  private from: number[] | undefined;
  private to: number[] | undefined;
  /** Units of the source that were folded. */
  private read = 0;

  addRun(length: number): void {
    if (this.from === undefined || this.to === undefined) this.read += length;
    else for (let unit = 0; unit < length; unit += 1) this.addCluster(1, 1);
  }

  /** So many units of the source that became so many. */
  addCluster(length: number, folded: number): void {
    if (this.from === undefined && length === 1 && folded === 1) {
      this.read += 1;
      return;
    }
    this.from ??= ascendingFrom(0, this.read);
    this.to ??= ascendingFrom(1, this.read);
    for (let unit = 0; unit < folded; unit += 1) {
      this.from.push(this.read);
      this.to.push(this.read + length);
    }
    this.read += length;
  }

  origins(): Origins {
    return this.from === undefined || this.to === undefined ? unitByUnit(this.read) : { from: this.from, to: this.to };
  }
}

/**
 * Units that are folded to nothing but their small letter, wherever they stand: most of what is written. Found by a
 * pattern, for strings are of many kinds in memory, and a loop over the units must ask for the kind at each.
 */
const LOWERED = /[\n -~\u3001\u3002\u300C-\u300F\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]+/y;

/** Where such a run ends; a letter that marks may follow is not part of it. */
function loweredRunEnd(source: string, start: number): number {
  LOWERED.lastIndex = start;
  if (!LOWERED.test(source)) return start;
  const end = LOWERED.lastIndex;
  return mayChange(source.charCodeAt(end)) ? end - 1 : end;
}

/** Whether a unit may belong to the letter before it. */
const mayChange = (next: number): boolean => next >= FIRST_MARK && (isSurrogate(next) || (traitsOf(next) & MARK) !== 0);

function foldedAt(source: string, at: number, length: number): string {
  if (length > 1) return foldCluster(source.slice(at, at + length));
  const unit = source.charCodeAt(at);
  return unit < ASCII_END ? source.charAt(at) : foldUnit(unit);
}

function clusterLength(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  const alone =
    !isSurrogate(unit) &&
    !isSurrogate(next) &&
    !isHalfKana(unit) &&
    (!(next >= FIRST_MARK) || !(traitsOf(next) & MARK));
  if (alone) return 1;
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(source)?.[0].length ?? 1;
}

const isHalfKana = (unit: number): boolean => unit >= 0xff66 && unit <= 0xff9d;

/** The stretch of the source behind folded units `start` to `end` (exclusive). */
export function sourceSpan(folded: Folded, start: number, end: number): Span {
  const last = Math.max(start, end - 1);
  return spanOf(folded.source, folded.from[start] ?? folded.source.length, folded.to[last] ?? folded.source.length);
}

/** The first folded unit that comes from this place of the source or a later one. */
export function unitAt({ from }: Folded, place: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of folded units, made so long that it holds all that its letters were folded to (½ is three units). */
export function wholeClusters({ text, from }: Folded, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first > 0 && from[first - 1] === from[first]) first -= 1;
  while (last > first && last < text.length && from[last] === from[last - 1]) last += 1;
  return { start: first, end: last };
}
