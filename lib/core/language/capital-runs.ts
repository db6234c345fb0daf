import type { Folded } from './fold.ts';
import { type Word, wordsOf } from './words.ts';

/** A word as names are written: parts joined by a hyphen or an apostrophe (Smith-Jones, O'Hara) are one. */
export interface NameWord {
  /** Folded offsets. */
  start: number;
  end: number;
  parts: readonly Word[];
  /** One letter, with or without its dot. */
  initial: boolean;
}

/** Small words within a name. */
export interface NameParticles {
  words: ReadonlySet<string>;
  /** What may stand between two words of one name: nothing but them. */
  between: RegExp;
}

/** Particles in a row, at most. */
const MOST_PARTICLES = 3;

/** `list` as in `CommentLexicons`. */
export function compileParticles(list: string): NameParticles {
  const particles = list.trim().split(/\s+/);
  const joints = particles.map((particle) => (particle.endsWith("'") ? particle : `${particle}[ -]`));
  return {
    words: new Set(particles.map((particle) => particle.replace("'", ''))),
    between: new RegExp(`^ (?:${joints.join('|')}){0,${MOST_PARTICLES}}$`),
  };
}

const AFTER_INITIAL = /^\.? ?$/;
const LETTERS = /^\D+$/;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const ASCII_END = 0x80;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;

/**
 * Two words or more in a row that are written with a capital, particles between them looked over. `caseless`: the text
 * has no capitals to go by, so that every word counts.
 */
export function capitalRuns(folded: Folded, caseless: boolean, particles: NameParticles): NameWord[][] {
  const words = wordsOf(folded.text).split;
  const runs: NameWord[][] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (
      word === undefined ||
      !begins(folded, word, caseless, particles) ||
      !mayGoOn(folded, words[at + 1], caseless, particles)
    ) {
      at += 1;
      continue;
    }
    const run: NameWord[] = [];
    for (let next = at; next >= 0; ) {
      const part = nameWordAt(folded, words, next);
      run.push(part);
      at = next + part.parts.length;
      next = nextOfName(folded, words, at, part, caseless, particles);
    }
    if (run.length > 1) runs.push(run);
  }
  return runs;
}

const begins = (folded: Folded, word: Word, caseless: boolean, { words }: NameParticles): boolean =>
  caseless ? !words.has(word.text) : isCapital(folded, word);

/** Whether the word after a capital one may be of the same name: mostly it is not, and is passed over at a look. */
const mayGoOn = (folded: Folded, word: Word | undefined, caseless: boolean, { words }: NameParticles): boolean =>
  word !== undefined &&
  (caseless || isCapital(folded, word) || words.has(word.text) || isJoint(folded.text.charCodeAt(word.start - 1)));

const isJoint = (unit: number): boolean => unit === HYPHEN || unit === APOSTROPHE;

function isCapital({ source, from }: Folded, { start, text }: Word): boolean {
  const unit = source.charCodeAt(from[start] ?? 0);
  if (unit < ASCII_END) return unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL && LETTERS.test(text);
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase() && LETTERS.test(text);
}

function nameWordAt({ text }: Folded, words: readonly Word[], at: number): NameWord {
  const parts: Word[] = [];
  for (let next = at; next < words.length; next += 1) {
    const part = words[next];
    const before = parts.at(-1);
    if (part === undefined) break;
    if (before && !(part.start === before.end + 1 && isJoint(text.charCodeAt(before.end)))) break;
    parts.push(part);
  }
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { start, end, parts, initial: end - start === 1 };
}

/** The next word of the same name; -1: the name is over. */
function nextOfName(
  folded: Folded,
  words: readonly Word[],
  from: number,
  before: NameWord,
  caseless: boolean,
  particles: NameParticles,
): number {
  for (let at = from; at <= from + MOST_PARTICLES; at += 1) {
    const word = words[at];
    if (word === undefined) return -1;
    if (particles.words.has(word.text)) continue;
    const gap = folded.text.slice(before.end, word.start);
    return begins(folded, word, caseless, particles) &&
      (particles.between.test(gap) || (before.initial && AFTER_INITIAL.test(gap)))
      ? at
      : -1;
  }
  return -1;
}
