import type { NameParticles } from './capital-runs.ts';
import { anyOf } from './cues.ts';
import { fold } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';
import { WordNotes } from './word-notes.ts';

/** How a cue ties a name to the seller; see `PersonalCues`. */
export type Tie = 'roles' | 'desks' | 'staff' | 'closings' | 'contact' | 'owns' | 'deeds' | 'dealings';

const TIES: readonly Tie[] = ['roles', 'desks', 'staff', 'closings', 'contact', 'owns', 'deeds', 'dealings'];
export interface WesternNameFinder {
  cues: Matcher<Tie>;
  /** From a cue to the name after it, and from a name to the cue after it: nothing but such words. */
  links: RegExp;
  asides: RegExp;
  /** At the beginning of what stands after a name: it goes on about a person. */
  asidesFirst: RegExp;
  /** At the end of what stands before a name. */
  titled: RegExp;
  /** Somebody else's: a neighbour's, an author's, a carrier's. */
  strangers: RegExp;
  /** The same at the beginning of what stands after a name; or the work that bears the name. */
  strangersAfter: RegExp;
  works: RegExp;
  titles: RegExp;
  /** Between sentences; the dot of a title is none. */
  borders: RegExp;
  /** At the end of what stands before a name that no word ties to the seller. */
  edges: RegExp;
  /** Somebody's of the buyer, at the end of what stands before a name: my physiotherapist, Anna Miller. */
  mine: RegExp;
  /** Between a word of dealings and a name: the excuses of Anna Miller. */
  ofName: RegExp;
  /** At the end of a cue that is said of one person alone. */
  ofPerson: RegExp;
  particles: NameParticles;
  words: WordNotes<WordNote>;
  nounsHaveCapitals: boolean;
}

interface WordNote {
  given: boolean;
  /** A word of the language: no name. */
  ordinary: boolean;
  /** Ends like no given name. */
  noFirst: boolean;
  short: boolean;
}

const SHORTEST_COMMON = 3;
/** Without capitals to go by, shorter words are too likely no surname. */
const SHORTEST_SURNAME = 3;
const PUNCTUATION = '[\\s,:;([\\/"\'«»“”„\\])-]*';
/** Words between a cue and a name, at most. */
const MOST_LINKS = 5;
const MOST_ASIDES = 6;

const anyEnding = (endings: string): string => entriesOf(endings).join('|') || '(?!)';

/** `given`: first names of all languages. `common`: words of this one. */
export function compileWesternNames(
  cues: PersonalCues,
  given: ReadonlySet<string>,
  common: ReadonlySet<string>,
  particles: NameParticles,
): WesternNameFinder {
  const foldedEntries = (tie: Tie): string[] => entriesOf(cues[tie]).map((entry) => fold(entry).text);
  const roles = foldedEntries('roles').filter((entry) => !/[\s~]/.test(entry));
  const titles = anyOf([cues.titles], 'u').source;
  const strangers = anyOf([cues.strangers, cues.bearers], 'u').source;
  const works = anyOf([cues.works], 'u').source;
  const asides = `${PUNCTUATION}(?:(?:${anyOf([cues.asides], 'u').source})${PUNCTUATION}){0,${MOST_ASIDES}}`;
  return {
    cues: compileMatcher(
      TIES.flatMap((tie) => foldedEntries(tie).map((entry): [string, Tie] => [entry, tie])),
      { script: 'words', apostrophe: 'splits', classes: { role: roles.join('/') } },
    ),
    links: new RegExp(
      `^[.]?${PUNCTUATION}(?:(?:${anyOf([cues.links, cues.titles], 'u').source})[.]?${PUNCTUATION}){0,${MOST_LINKS}}$`,
      'u',
    ),
    asides: new RegExp(`^${asides}$`, 'u'),
    asidesFirst: new RegExp(`^(?:${anyOf([cues.asides, cues.edges], 'u').source})`, 'u'),
    titled: new RegExp(`(?:${titles})[.]?\\s*$`, 'u'),
    strangers: new RegExp(strangers, 'gu'),
    strangersAfter: new RegExp(`^${asides}(?:${strangers}|${works})`, 'u'),
    works: new RegExp(works, 'u'),
    borders: new RegExp(`(?<!${titles})[.!?…]["'»”)]*\\s+|\\n`, 'gu'),
    edges: new RegExp(
      `(?:^|[,:;.!?("«“„–-]|(?:${anyOf([cues.edges, cues.titles], 'u').source})[.]?)[\\s"'«“„(]*$`,
      'u',
    ),
    titles: new RegExp(`^(?:${titles})$`, 'u'),
    mine: new RegExp(`(?:${anyOf([cues.mine], 'u').source})\\s\\p{L}+[\\s,]*$`, 'u'),
    ofName: new RegExp(`^ (?:${anyOf([cues.of], 'u').source}) ?$`, 'u'),
    ofPerson: new RegExp(`\\p{L}{4}(?:${anyEnding(cues.personEndings)})$`, 'u'),
    particles,
    words: wordNotes(cues, given, common),
    nounsHaveCapitals: cues.capitals === 'nouns',
  };
}

function wordNotes(cues: PersonalCues, given: ReadonlySet<string>, common: ReadonlySet<string>): WordNotes<WordNote> {
  const own = new Set(cues.names.trim().split(/\s+/));
  const notNames = cues.notNames
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).text);
  const titles = cues.titles.split('|').map((word) => fold(word).text);
  const never = new Set([...notNames.filter((word) => !word.startsWith('*')), ...titles]);
  const endings = notNames.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  return new WordNotes((word) => {
    const ordinary = never.has(word) || (word.length >= SHORTEST_COMMON && common.has(word));
    return {
      given: own.has(word) || (!ordinary && given.has(word)),
      ordinary,
      noFirst: endings.some((ending) => word.endsWith(ending)),
      short: word.length < SHORTEST_SURNAME,
    };
  });
}
