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

const PARTICLES =
  'de|del|della|delle|dei|degli|dello|di|da|do|dos|das|du|des|van|von|vom|der|den|ten|ter|zu|zum|le|la|les|los|las|al|el|bin|ibn|ben|af|av';
/** Between two words of one name. */
const BETWEEN = new RegExp(`^ (?:(?:${PARTICLES})[ -]|[dl]'){0,3}$`);
const PARTICLE = new RegExp(`^(?:${PARTICLES}|[dl])$`);
const AFTER_INITIAL = /^\.? ?$/;
const JOINT = /^[-']$/;
/** Particles in a row, at most. */
const MOST_PARTICLES = 3;
const LETTERS = /^\D+$/;

/**
 * Words in a row that are written with a capital, particles between them looked over. `caseless`: the text has no
 * capitals to go by, so that every word counts.
 */
export function capitalRuns(folded: Folded, caseless: boolean): NameWord[][] {
  const words = wordsOf(folded.text).split;
  const opens = (word: Word): boolean => (caseless ? !PARTICLE.test(textOf(folded, word)) : isCapital(folded, word));
  const runs: NameWord[][] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (first === undefined || !opens(first)) {
      at += 1;
      continue;
    }
    const run: NameWord[] = [];
    for (let next = at; next >= 0; ) {
      const word = nameWordAt(folded, words, next);
      run.push(word);
      at = next + word.parts.length;
      next = nextOfName(folded, words, at, word, opens);
    }
    runs.push(run);
  }
  return runs;
}

const textOf = ({ text }: Folded, { start, end }: Word): string => text.slice(start, end);

function isCapital({ source, from, text }: Folded, { start, end }: Word): boolean {
  const letter = source.charAt(from[start] ?? 0);
  return letter !== letter.toLowerCase() && LETTERS.test(text.slice(start, end));
}

function nameWordAt({ text }: Folded, words: readonly Word[], at: number): NameWord {
  const parts: Word[] = [];
  for (let next = at; next < words.length; next += 1) {
    const part = words[next];
    const before = parts.at(-1);
    if (part === undefined || (before && !JOINT.test(text.slice(before.end, part.start)))) break;
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
  opens: (word: Word) => boolean,
): number {
  for (let at = from; at <= from + MOST_PARTICLES; at += 1) {
    const word = words[at];
    if (word === undefined) return -1;
    if (PARTICLE.test(textOf(folded, word))) continue;
    const gap = folded.text.slice(before.end, word.start);
    return opens(word) && (BETWEEN.test(gap) || (before.initial && AFTER_INITIAL.test(gap))) ? at : -1;
  }
  return -1;
}
