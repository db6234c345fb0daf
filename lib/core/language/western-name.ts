import { anyOf, lastEnd } from './cues.ts';
import type { Folded } from './fold.ts';
import { fold } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';

/** How a cue ties a name to the seller: surely, probably, or by standing behind it. */
type Tie = 'staff' | 'contact' | 'owns';

export interface WesternNameFinder {
  language: string;
  cues: Matcher<Tie>;
  links: RegExp;
  titles: RegExp;
  given: ReadonlySet<string>;
  /** Words of the language: no names. */
  common: ReadonlySet<string>;
  /** Words and endings of words that are no names either. */
  notNames: ReadonlySet<string>;
  notEndings: readonly string[];
  /** Before a name: a neighbour's, an author's, a carrier's. */
  strangers: RegExp;
  nounsHaveCapitals: boolean;
}

export interface NameHit {
  /** Offsets in the source. */
  start: number;
  end: number;
  /** A full name; else only part of one. */
  full: boolean;
}

const WORD = "\\p{L}[\\p{L}\\p{M}'’]+(?:-\\p{L}[\\p{L}\\p{M}'’]+)*";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’]+(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)*";
const PARTICLE = '(?:de|del|della|di|da|dos|van|von|der|den|zu|le|la|los|las|y|Mc|\\p{Lu}\\.)';
const CAPITAL_NAME = new RegExp(`${CAPITAL}(?:\\s+(?:${PARTICLE}\\s+){0,2}${CAPITAL}){0,2}`, 'uy');
const ANY_NAME = new RegExp(`${WORD}\\s+(?:${PARTICLE}\\s+){0,2}${WORD}`, 'iuy');
const NAME_BEFORE = new RegExp(`${CAPITAL}(?:\\s+(?:${PARTICLE}\\s+){0,2}${CAPITAL}){1,2}(?=[\\s,(–-]*$)`, 'u');
const ANY_NAME_BEFORE = new RegExp(`${WORD}\\s+(?:${PARTICLE}\\s+)?${WORD}(?=[\\s,(–-]*$)`, 'iu');
const REACH = 60;
/** How far before a cue a word still tells of a stranger. */
const STRANGER_REACH = 24;
/** Without capitals to go by, shorter words are too likely no surname. */
const SHORTEST_SURNAME = 3;

export function compileWesternNames(cues: PersonalCues, common: ReadonlySet<string>): WesternNameFinder {
  const entries: [string, Tie][] = (['staff', 'contact', 'owns'] as const).flatMap((tie) =>
    entriesOf(cues[tie]).map((entry): [string, Tie] => [fold(entry).text, tie]),
  );
  const connecting = '[\\s,:;("\'«»-]*';
  const links = anyOf([cues.links, cues.titles], 'u').source;
  const notNames = cues.notNames
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).text);
  return {
    language: cues.language,
    cues: compileMatcher(entries, { script: 'words', apostrophe: 'splits', classes: {} }),
    links: new RegExp(`[.]?${connecting}(?:(?:${links})[.]?${connecting}){0,4}`, 'uy'),
    titles: anyOf([cues.titles], 'u'),
    given: new Set(cues.names.trim().split(/\s+/)),
    common,
    notNames: new Set(notNames.filter((word) => !word.startsWith('*'))),
    notEndings: notNames.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    strangers: anyOf([cues.strangers]),
    nounsHaveCapitals: cues.capitals === 'nouns',
  };
}

/** Names of the seller or staff, told by the words around them. */
export function findWesternNames(folded: Folded, finder: WesternNameFinder): NameHit[] {
  const cues = finder.cues.find(folded);
  if (cues.length === 0) return [];
  const caseless = !/\p{Ll}/u.test(folded.source) || !/\p{Lu}/u.test(folded.source);
  const hits: NameHit[] = [];
  for (const { meaning, parts } of cues) {
    const cueStart = parts[0]?.start ?? 0;
    const cueEnd = parts.at(-1)?.end ?? 0;
    if (lastEnd(folded.text.slice(Math.max(0, cueStart - STRANGER_REACH), cueEnd), finder.strangers) >= 0) continue;
    const hit =
      meaning === 'owns'
        ? nameBefore(folded, cueStart, caseless, finder)
        : nameAfter(folded, cueStart, cueEnd, meaning === 'staff', caseless, finder);
    if (hit) hits.push(hit);
  }
  return hits;
}

function nameAfter(
  folded: Folded,
  cueStart: number,
  unit: number,
  staff: boolean,
  caseless: boolean,
  finder: WesternNameFinder,
): NameHit | null {
  finder.links.lastIndex = unit;
  const linked = finder.links.exec(folded.text)?.[0] ?? '';
  const start = folded.from[unit + linked.length];
  if (start === undefined || linked === '') return null;
  const titled = finder.titles.test(linked);
  const shape = caseless ? ANY_NAME : CAPITAL_NAME;
  shape.lastIndex = start;
  const name = shape.exec(folded.source)?.[0];
  if (!name) return null;
  const called = titled || finder.titles.test(folded.text.slice(cueStart, unit));
  // Where nouns have capitals, two of them in a row are a name only if something says that a name follows.
  const named = !finder.nounsHaveCapitals || /[\p{L}:]/u.test(linked);
  return judged(name, start, { sure: called || (staff && named), titled }, caseless, finder);
}

function nameBefore(folded: Folded, unit: number, caseless: boolean, finder: WesternNameFinder): NameHit | null {
  const end = folded.from[unit] ?? 0;
  const from = Math.max(0, end - REACH);
  const before = (caseless ? ANY_NAME_BEFORE : NAME_BEFORE).exec(folded.source.slice(from, end));
  if (!before) return null;
  return judged(before[0], from + before.index, { sure: !finder.nounsHaveCapitals, titled: false }, caseless, finder);
}

/** Two words or more that are no words of the language; without capitals, or where they prove little, a known given name. */
function judged(
  written: string,
  start: number,
  tie: { sure: boolean; titled: boolean },
  caseless: boolean,
  finder: WesternNameFinder,
): NameHit | null {
  const words = written.split(/\s+/);
  const folded = words.map((word) => fold(word).text);
  const first = folded[0] ?? '';
  const isGiven = finder.given.has(first) || first.split('-').every((part) => finder.given.has(part));
  const ordinary = folded.findIndex(
    (word, at) =>
      !(at === 0 && isGiven) &&
      ((word.length > 2 && finder.common.has(word)) ||
        finder.notNames.has(word) ||
        (at === 0 && finder.notEndings.some((ending) => word.endsWith(ending)))),
  );
  const kept = ordinary < 0 ? words : words.slice(0, ordinary);
  const end = start + endOf(written, kept.length);
  const last = kept.at(-1) ?? '';
  if (!caseless && !/^\p{Lu}/u.test(last)) return null;
  if (caseless && last.length < SHORTEST_SURNAME) return null;
  if (kept.length < 2) return tie.titled && kept.length === 1 && !caseless ? { start, end, full: false } : null;
  return isGiven || (tie.sure && !caseless) ? { start, end, full: true } : null;
}

/** Where the first `count` words of a text end. */
function endOf(text: string, count: number): number {
  let end = 0;
  for (const [at, word] of [...text.matchAll(/\S+/g)].entries()) if (at < count) end = word.index + word[0].length;
  return end;
}
