import { anyOf, lastEnd, matchesOf } from './cues.ts';
import type { Folded } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import type { NameHit } from './western-name.ts';
import { WordLists } from './word-lists.ts';

export interface EasternNameFinder {
  /** Cue, name, and what shows that the name is over; or a name and the words behind it that tie it to the seller. */
  patterns: readonly RegExp[];
  /** For each pattern, words of which one is in every text that it may match: looked for first, being quick to look for. */
  hints: WordLists;
  /** Called by name at the beginning, with no word on who that is. */
  called: RegExp;
  notNames: readonly string[];
  /** Family names: no full ones. */
  families: ReadonlySet<string>;
  strangers: RegExp;
}

const HAN = '[\\u3400-\\u9FFF々ヶ]';
const KATAKANA = '[\\u30A1-\\u30FAー]';
const KANA_OR_HAN = '[\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u9FFF々ヶー]';
const LATIN = '(?<![a-z])[a-z]{2,}[ ,]{1,2}[a-z]{2,}(?![a-z])';
/** From a name to what comes after it: no new statement. */
const ASIDE = '[\\s（(「』」】]*';
const GAP = '[\\s:：、，,（(「『【・—-]*';
/** Before a name: how far a word still tells of a stranger. */
const STRANGER_REACH = 14;
/** Behind a name: how far a word still tells of dealings with a shop. */
const DEALINGS_REACH = 80;
const SENTENCE_END = /[。！？!?\n]/gu;

const listed = (list: string): string[] =>
  list
    .trim()
    .split(/[\s|]+/)
    .filter((word) => word !== '');
const alternatives = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : [...words].sort((one, other) => other.length - one.length).join('|');

/** How full names are written, and what shows where they begin and end: sources of patterns. */
interface NameShape {
  names: readonly string[];
  /** After a name: it is over. */
  over: string;
  /** Before a name that no cue leads up to. */
  begins: string;
  /** At the beginning of a text: somebody is called by name, with no word on who that is. `bare`: any name, its end open. */
  called: (bare: string) => string;
}

const either = (list: string): string => alternatives(listed(list));
const overAt = (cues: PersonalCues): string => `\\s*(?:${either(cues.followers)}|[,，、。.！!？?（(）)」』】；;:：]|$)`;
const signIn = (cues: PersonalCues): string => `[${cues.givenSigns.replace(/\s/g, '')}]`;
/** Titles and particles follow a family name as a given name would. */
const noGivenIn = (cues: PersonalCues): string => `(?!${either(cues.titles)})`;
const familyIn = (cues: PersonalCues): string => `(?:${either(cues.names)})\\s?${noGivenIn(cues)}`;

function namesWithKana(cues: PersonalCues): NameShape {
  const over = `(?=${overAt(cues)}| )`;
  // Where the family is not known, a particle behind it proves nothing.
  const named = `(?=\\s*(?:${either(cues.honorifics)}|${either(cues.namings)}|[、。.！!？?（(）)」』】；;]|$))`;
  return {
    names: [
      `(?:${familyIn(cues)}(?:${HAN}{1,3}?|${KATAKANA}{2,5}|[\\u3041-\\u3096]{2,4}?)${over})`,
      `(?:${HAN}{1,4}[ 　]${noGivenIn(cues)}${KANA_OR_HAN}{1,5}?${over})`,
      `(?:${KATAKANA}{2,8}(?:[ 　・]${KATAKANA}{2,8}){1,2}${over})`,
      `(?:${HAN}{1,3}(?:[ 　・]${KATAKANA}{2,8})+[ 　・]${HAN}{1,3}${over})`,
      // Of a family not known, two signs at least, and two of the given name's: three may be a given name alone.
      `(?:(?=${HAN}{4})${HAN}{2,4}${signIn(cues)}{1,3}${named})`,
      LATIN,
    ],
    over,
    begins: `(?<!${HAN}|${KATAKANA})`,
    called: (bare) => `^[\\s「『]*${bare}(?:${either(cues.honorifics)})(?:${either(cues.callings)})`,
  };
}

function namesOfHan(cues: PersonalCues): NameShape {
  const over = `(?=${overAt(cues)})`;
  return {
    names: [`(?:${familyIn(cues)}(?:${signIn(cues)}{2}|${HAN}{1,2}?${over}|[ ]?${HAN}{2}${over}))`, LATIN],
    over,
    begins: `(?<=^|[\\s、。，,.！!「『（(]|${either(cues.leads)})`,
    called: () => `^(?<name>(?:${either(cues.names)})${signIn(cues)}{2})(?:${either(cues.callings)})`,
  };
}

export function compileEasternNames(cues: PersonalCues): EasternNameFinder {
  const honorifics = listed(cues.honorifics);
  const staff = [...listed(cues.roles), ...listed(cues.staff)];
  const owns = [...listed(cues.owns), ...listed(cues.deeds)];
  const before = `(?:${alternatives(staff)})${GAP}(?:(?:${either(cues.links)})${GAP}){0,3}`;
  const honorific = `\\s?(?:${alternatives(honorifics)})?[」』）)]?`;
  // Whom a buyer speaks of with respect where dealings are told; not whose parcel or book it is.
  const politely = `\\s?(?:${alternatives(honorifics)})(?:${either(cues.asides)})`;
  const polite = honorifics.flatMap((word) => listed(cues.asides).map((aside) => word + aside));
  const shape = cues.script === 'kana' ? namesWithKana(cues) : namesOfHan(cues);
  const name = `(?<name>${shape.names.join('|')})`;
  const bare = name.replaceAll(shape.over, '');
  return {
    patterns: [
      `${before}${name}`,
      `${shape.begins}${bare}(?=${honorific}${ASIDE}(?:${alternatives(owns)}))`,
      `${shape.begins}${bare}(?=${politely}(?=[^。！？!?\\n]{0,${DEALINGS_REACH}}?(?:${either(cues.dealings)})))`,
    ].map((pattern) => new RegExp(pattern, 'gdu')),
    hints: new WordLists([staff, owns, cues.dealings === '' ? [] : polite]),
    called: new RegExp(shape.called(bare), 'du'),
    notNames: listed(cues.notNames),
    families: new Set(listed(cues.names)),
    strangers: anyOf([cues.strangers, cues.bearers]),
  };
}

/** Family and given name of the seller or staff in Japanese or Chinese, told by the words around them. */
export function findEasternNames(folded: Folded, finder: EasternNameFinder): NameHit[] {
  const hinted = finder.hints.listsIn(folded.text);
  const tied = finder.patterns.flatMap((pattern, place) =>
    (hinted & (1 << place)) === 0 ? [] : matchesOf(folded.text, pattern),
  );
  const called = finder.called.exec(folded.text);
  return [...tied.map((match) => [match, true] as const), ...(called ? [[called, false] as const] : [])].flatMap(
    ([match, sure]) => {
      const hit = hitOf(folded, match, finder);
      return hit ? [{ ...hit, sure }] : [];
    },
  );
}

function hitOf(
  folded: Folded,
  match: RegExpExecArray,
  finder: EasternNameFinder,
): Pick<NameHit, 'start' | 'end'> | null {
  const name = match.groups?.name ?? '';
  const [from, to] = match.indices?.groups?.name ?? [0, 0];
  if (finder.families.has(name) || finder.notNames.some((word) => name.startsWith(word))) return null;
  const before = folded.text.slice(Math.max(0, match.index - STRANGER_REACH), from);
  if (lastEnd(before.slice(Math.max(0, lastEnd(before, SENTENCE_END))), finder.strangers) >= 0) return null;
  const start = folded.from[from];
  const end = folded.to[to - 1];
  if (start === undefined || end === undefined) return null;
  return isWrittenAsName(name, folded.source.slice(start, end)) ? { start, end } : null;
}

/** In Latin letters every part of a name has its capital. */
const isWrittenAsName = (name: string, written: string): boolean =>
  !/^[a-z]/.test(name) || written.split(/[ ,]+/).every((word) => /^\p{Lu}/u.test(word));
