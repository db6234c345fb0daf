import { anyOf, lastEnd } from './cues.ts';
import type { Folded } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import type { NameHit } from './western-name.ts';

export interface EasternNameFinder {
  language: string;
  /** Cue, name, and what shows that the name is over; or a name and the words behind it that tie it to the seller. */
  patterns: readonly Hinted[];
  /** Called by name at the beginning, with no word on who that is. */
  called: RegExp;
  notNames: readonly string[];
  /** Family names: no full ones. */
  families: ReadonlySet<string>;
  strangers: RegExp;
}

interface Hinted {
  /** In every text that the pattern may match: looked for first, being quick to look for. */
  hint: RegExp;
  pattern: RegExp;
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

const wordsOf = (list: string): string[] =>
  list
    .trim()
    .split(/[\s|]+/)
    .filter((word) => word !== '');
const alternatives = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : [...words].sort((one, other) => other.length - one.length).join('|');

const hinted = (hints: readonly string[], pattern: string): Hinted => ({
  hint: new RegExp(alternatives(hints), 'u'),
  pattern: new RegExp(pattern, 'gdu'),
});

export function compileEasternNames(cues: PersonalCues): EasternNameFinder {
  const honorifics = wordsOf(cues.honorifics);
  const staff = [...wordsOf(cues.roles), ...wordsOf(cues.staff)];
  const owns = [...wordsOf(cues.owns), ...wordsOf(cues.deeds)];
  const families = wordsOf(cues.names);
  const over = `(?=\\s*(?:${alternatives(wordsOf(cues.followers))}|[,，、。.！!？?（(）)」』】；;:：]|$)${cues.language === 'ja' ? '| ' : ''})`;
  // Where the family is not known, a particle behind it proves nothing.
  const named = `(?=\\s*(?:${alternatives(honorifics)}|${alternatives(wordsOf(cues.namings))}|[、。.！!？?（(）)」』】；;]|$))`;
  const before = `(?:${alternatives(staff)})${GAP}(?:(?:${alternatives(wordsOf(cues.links))})${GAP}){0,3}`;
  const begins =
    cues.language === 'ja' ? `(?<!${HAN}|${KATAKANA})` : '(?<=^|[\\s、。，,.！!「『（(跟和找被是由据让给向家到的])';
  const honorific = `\\s?(?:${alternatives(honorifics)})?[」』）)]?`;
  // Whom a buyer speaks of with respect where dealings are told; not whose parcel or book it is.
  const politely = `\\s?(?:${alternatives(honorifics)})(?:${alternatives(wordsOf(cues.asides))})`;
  // Titles and particles follow a family name as a given name would.
  const noGiven = `(?!${alternatives(wordsOf(cues.titles))})`;
  const family = `(?:${alternatives(families)})\\s?${noGiven}`;
  const sign = `[${cues.givenSigns.replace(/\s/g, '')}]`;
  const names =
    cues.language === 'ja'
      ? [
          `(?:${family}(?:${HAN}{1,3}?|${KATAKANA}{2,5}|[\\u3041-\\u3096]{2,4}?)${over})`,
          `(?:${HAN}{1,4}[ 　]${noGiven}${KANA_OR_HAN}{1,5}?${over})`,
          `(?:${KATAKANA}{2,8}(?:[ 　・]${KATAKANA}{2,8}){1,2}${over})`,
          `(?:${HAN}{1,3}(?:[ 　・]${KATAKANA}{2,8})+[ 　・]${HAN}{1,3}${over})`,
          // Of a family not known, two signs at least, and two of the given name's: three may be a given name alone.
          `(?:(?=${HAN}{4})${HAN}{2,4}${sign}{1,3}${named})`,
          LATIN,
        ]
      : [`(?:${family}(?:${sign}{2}|${HAN}{1,2}?${over}|[ ]?${HAN}{2}${over}))`, LATIN];
  const name = `(?<name>${names.join('|')})`;
  const bare = name.replaceAll(over, '');
  return {
    language: cues.language,
    patterns: [
      hinted(staff, `${before}${name}`),
      hinted(owns, `${begins}${bare}(?=${honorific}${ASIDE}(?:${alternatives(owns)}))`),
      hinted(
        cues.dealings === '' ? [] : honorifics,
        `${begins}${bare}(?=${politely}(?=[^。！？!?\\n]{0,${DEALINGS_REACH}}?(?:${alternatives(wordsOf(cues.dealings))})))`,
      ),
    ],
    called: new RegExp(
      cues.language === 'ja'
        ? `^[\\s「『]*${bare}(?:${alternatives(honorifics)})[、へ！!]`
        : `^(?<name>(?:${alternatives(families)})${sign}{2})[，,！!]`,
      'du',
    ),
    notNames: wordsOf(cues.notNames),
    families: new Set(families),
    strangers: anyOf([cues.strangers, cues.bearers]),
  };
}

/** Family and given name of the seller or staff in Japanese or Chinese, told by the words around them. */
export function findEasternNames(folded: Folded, finder: EasternNameFinder): NameHit[] {
  const tied = finder.patterns.flatMap(({ hint, pattern }) =>
    hint.test(folded.text) ? [...folded.text.matchAll(pattern)] : [],
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
