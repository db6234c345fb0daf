import { capitalRuns, type NameWord } from './capital-runs.ts';
import { lastEnd } from './cues.ts';
import type { Folded } from './fold.ts';
import type { Tie, WesternNameFinder } from './western-cues.ts';
import { wordsOf } from './words.ts';

export interface NameHit {
  /** Offsets in the source. */
  start: number;
  end: number;
  /** A full name, and the seller's; else only perhaps. */
  sure: boolean;
}

/** Offsets in folded units. */
interface Cue {
  tie: Tie;
  start: number;
  end: number;
  parts: readonly { start: number; end: number }[];
}

/** What stands before and after a name in its sentence. */
interface Sentence {
  before: string;
  after: string;
}

interface Named {
  start: number;
  end: number;
  /** Its first word is known for a given name. */
  given: boolean;
  titled: boolean;
  /** In capitals only, or in small letters only. */
  shouted: boolean;
}

const BEFORE_NAME: ReadonlySet<Tie> = new Set(['roles', 'desks', 'staff', 'closings', 'contact']);
const AFTER_NAME: ReadonlySet<Tie> = new Set(['roles', 'desks', 'owns', 'deeds']);
/** After these even a name is believed whose first word nobody knows for a given name. */
const STRONG: ReadonlySet<Tie> = new Set(['roles', 'staff', 'closings', 'owns']);
/** Said of persons in books and on posters as well. */
const OF_WORKS_TOO: ReadonlySet<Tie> = new Set(['closings', 'contact', 'deeds', 'dealings']);
/** How far from a name a cue may stand, and how far before it a word still tells of a stranger. In units. */
const REACH = 60;
const SENTENCE_REACH = 100;
const STRANGER_REACH = 26;
const FEWEST_WORDS = 2;
const LONGEST_NAME = 4;
const LONGEST_IN_SMALL = 2;
/** What stands before a word that begins a sentence, or a line. */
const ENDED = /(?:^|[.!?…\n])[^\p{L}]*(?:\p{L}+ ){0,3}$/u;
const ALONE = /^[\s"'«»“”„!¡¿?.,:;()-]*$/;

/** Full names of the seller or staff, told by the words around them. */
export function findWesternNames(folded: Folded, finder: WesternNameFinder): NameHit[] {
  if (wordsOf(folded.text).split.length < FEWEST_WORDS) return [];
  const caseless = hasOneCase(folded.source);
  const runs = capitalRuns(folded, caseless, finder.particles).filter(
    (run) => namesWithin(run, [], caseless, finder).length > 0,
  );
  if (runs.length === 0) return [];
  const cues = finder.cues
    .find(folded)
    .map(
      ({ meaning, parts }): Cue => ({ tie: meaning, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, parts }),
    );
  return runs.flatMap((run) =>
    namesWithin(run, cues, caseless, finder).flatMap(({ words, whole }) => {
      for (const start of [0, ...givenWithin(words, finder)]) {
        const hit = judged(folded, words.slice(start), whole && start === 0, cues, caseless, finder);
        if (hit) return [hit];
      }
      return [];
    }),
  );
}

/** Of kana and Han, which have no case, it takes long to find out unless they are passed over first. */
const SMALL = /(?![\u3000-\u9FFF])\p{Ll}/u;
const CAPITAL = /(?![\u3000-\u9FFF])\p{Lu}/u;

const hasOneCase = (text: string): boolean =>
  !(/[a-z]/.test(text) && /[A-Z]/.test(text)) && (!SMALL.test(text) || !CAPITAL.test(text));

/** A stretch of a run that may be a full name. */
interface Stretch {
  words: readonly NameWord[];
  /** No ordinary word with a capital stands beside it, as in "The Brass Lantern Team". */
  whole: boolean;
}

/** Gathers the words of a run to stretches. */
class Stretches {
  readonly closed: Stretch[] = [];
  words: NameWord[] = [];
  private begunWhole = true;

  /** `whole`: what closes the stretch is no ordinary word. */
  close(whole: boolean): void {
    if (this.words.filter(({ initial }) => !initial).length > 1)
      this.closed.push({ words: this.words, whole: whole && this.begunWhole });
    if (this.words.length > 0) this.words = [];
    this.begunWhole = whole;
  }
}

/** The stretches of a run that may be a full name: ordinary words and those of cues are none. */
function namesWithin(
  run: readonly NameWord[],
  cues: readonly Cue[],
  caseless: boolean,
  finder: WesternNameFinder,
): Stretch[] {
  const names = new Stretches();
  for (const [at, word] of run.entries()) {
    if (isOfCue(word, cues)) names.close(true);
    else if (
      isOrdinary(word, names.words.length === 0, caseless, finder) &&
      !(at + 1 < run.length && isGiven(word, finder))
    )
      names.close(caseless || finder.titles.test(word.parts[0]?.text ?? ''));
    else names.words.push(word);
  }
  names.close(true);
  return names.closed;
}

/** Whether the word's last part is of a cue: Support-Mitarbeiterin is, D'Amico is not. */
function isOfCue({ parts }: NameWord, cues: readonly Cue[]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined && cues.some((cue) => cue.parts.some(({ start, end }) => start < last.end && last.start < end))
  );
}

function isOrdinary({ parts }: NameWord, isFirst: boolean, caseless: boolean, { words }: WesternNameFinder): boolean {
  const telling = parts.filter(({ start, end }) => parts.length === 1 || end - start > 1);
  return telling.every((part) => {
    const note = words.of(part);
    return note.ordinary || (isFirst && note.noFirst) || (caseless && note.short);
  });
}

const isGiven = ({ parts }: NameWord, { words }: WesternNameFinder): boolean =>
  parts.some((part) => words.of(part).given);

/** Where a name may begin within a stretch, besides its first word: "Yesterday Anna Miller". */
const givenWithin = (words: readonly NameWord[], finder: WesternNameFinder): number[] =>
  words.flatMap((word, at) => (at > 0 && at + 1 < words.length && isGiven(word, finder) ? [at] : []));

/** Believed by the strength of what ties it to the seller; nothing if it is tied to somebody else, or to nobody. */
function judged(
  folded: Folded,
  words: readonly NameWord[],
  whole: boolean,
  cues: readonly Cue[],
  caseless: boolean,
  finder: WesternNameFinder,
): NameHit | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const name: Named = {
    start: first.start,
    end: last.end,
    given: isGiven(first, finder),
    titled: finder.titled.test(folded.text.slice(Math.max(0, first.start - STRANGER_REACH), first.start)),
    shouted: caseless || isShouted(folded, first.start, last.end),
  };
  const sentence = sentenceAround(folded.text, name, finder);
  const kept = words.slice(0, caseless ? LONGEST_IN_SMALL : LONGEST_NAME).at(-1) ?? last;
  const found = { start: folded.from[name.start] ?? 0, end: folded.to[kept.end - 1] ?? 0 };
  const best = strongest(folded, name, cues, finder) ?? dealing(folded, name, sentence, cues, finder);
  if (best === null) {
    const alone = ALONE.test(sentence.before) && ALONE.test(sentence.after);
    return name.given && alone && !caseless ? { ...found, sure: false } : null;
  }
  if (isStrangers(folded, name, best, sentence.before, finder)) return null;
  if (OF_WORKS_TOO.has(best.tie) && finder.works.test(sentence.before + sentence.after)) return null;
  const known = name.given || (STRONG.has(best.tie) && whole && isNamed(folded, name, best, finder));
  return known ? { ...found, sure: !takesLeave(folded.text, name, best) } : null;
}

/** A comment that ends like a letter is signed by the buyer. */
const takesLeave = (text: string, name: Named, { tie, start }: Cue): boolean =>
  tie === 'closings' &&
  ALONE.test(text.slice(name.end)) &&
  ENDED.test(text.slice(Math.max(0, start - SENTENCE_REACH), start));

const isShouted = ({ source, from, to }: Folded, start: number, end: number): boolean => {
  const written = source.slice(from[start] ?? 0, to[end - 1] ?? 0);
  return written === written.toUpperCase();
};

function sentenceAround(text: string, { start, end }: Named, { borders }: WesternNameFinder): Sentence {
  const near = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const next = text.slice(end, end + SENTENCE_REACH);
  const border = next.search(/[.!?…\n]/);
  return {
    before: near.slice(Math.max(0, lastEnd(near, borders))),
    after: border < 0 ? next : next.slice(0, border),
  };
}

/** The cue that most surely ties a name to the seller; null: none. */
function strongest({ text }: Folded, name: Named, cues: readonly Cue[], finder: WesternNameFinder): Cue | null {
  const near = cues.filter(({ tie, start, end }) => {
    if (end < name.start) {
      if (!BEFORE_NAME.has(tie) || name.start - end > REACH) return false;
      return finder.links.test(text.slice(end, name.start));
    }
    if (start < name.end || start - name.end > REACH || !AFTER_NAME.has(tie)) return false;
    const between = text.slice(name.end, start);
    // Right after a name, a word for a person only says of what kind a thing is: the Anna Miller seller.
    return finder.asides.test(between) && (tie === 'owns' || tie === 'deeds' || between.trim() !== '' || name.shouted);
  });
  // Taking leave is the buyer's as well: whatever else ties the name goes before it.
  const strong = near.filter(({ tie }) => STRONG.has(tie));
  return strong.find(({ tie }) => tie !== 'closings') ?? strong[0] ?? near[0] ?? null;
}

/** A word in the name's sentence that speaks of dealing with a seller, if the name stands there as a person's would. */
function dealing(
  { text }: Folded,
  name: Named,
  sentence: Sentence,
  cues: readonly Cue[],
  finder: WesternNameFinder,
): Cue | null {
  if (!name.given || name.shouted) return null;
  const from = name.start - sentence.before.length;
  const to = name.end + sentence.after.length;
  const within = cues.filter(({ tie, start, end }) => tie === 'dealings' && start >= from && end <= to);
  const isOfDealing = within.some(({ end }) => end < name.start && finder.ofName.test(text.slice(end, name.start)));
  if (isOfDealing) return within[0] ?? null;
  if (!finder.edges.test(sentence.before)) return null;
  const next = text.slice(name.end).search(/\S/) + name.end;
  const goesOn = /^\s*\p{L}/u.test(sentence.after) && !finder.asidesFirst.test(sentence.after.trimStart());
  if (goesOn && !within.some(({ start }) => start === next)) return null;
  return within[0] ?? null;
}

function isStrangers(
  { text }: Folded,
  name: Named,
  { tie, start, end, parts }: Cue,
  before: string,
  finder: WesternNameFinder,
): boolean {
  if (STRONG.has(tie) && end < name.start) {
    const lead = text.slice(Math.max(0, start - STRANGER_REACH), start);
    const from = start - lead.length + Math.max(0, lastEnd(lead, finder.borders));
    // A word of the cue itself tells of nobody else (a man called Miller); one between its words does.
    const isOfCue = (unit: number): boolean => parts.some((part) => unit >= part.start && unit < part.end);
    return [...text.slice(from, name.start).matchAll(finder.strangers)].some(
      ({ index, 0: word }) => !isOfCue(from + index) || !isOfCue(from + index + word.length - 1),
    );
  }
  if (!STRONG.has(tie) && finder.mine.test(before)) return true;
  return lastEnd(before, finder.strangers) >= 0 || finder.strangersAfter.test(text.slice(name.end, name.end + REACH));
}

/** Whether something says that a name follows, where the name itself is not known for one. */
function isNamed({ text }: Folded, name: Named, { start, end }: Cue, finder: WesternNameFinder): boolean {
  if (name.shouted) return false;
  if (name.titled || !finder.nounsHaveCapitals) return true;
  if (end >= name.start) return false;
  return /[\p{L}:]/u.test(text.slice(end, name.start)) || finder.ofPerson.test(text.slice(start, end));
}
