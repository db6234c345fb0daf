import type { Folded } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import { entriesOf } from './pattern.ts';
import type { NameHit } from './western-name.ts';

export interface EasternNameFinder {
  language: string;
  /** Cue, name, and what shows that the name is over; or a name and the words behind it that tie it to the seller. */
  patterns: readonly RegExp[];
  notNames: readonly string[];
}

const HAN = '[\\u3400-\\u9FFF々ヶ]';
const KATAKANA = '[\\u30A1-\\u30FAー]';
const KANA_OR_HAN = '[\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u9FFF々ヶー]';

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/[\s|]+/)
    .sort((one, other) => other.length - one.length)
    .join('|');

export function compileEasternNames(cues: PersonalCues): EasternNameFinder {
  const staff = alternatives(entriesOf(cues.staff).join('|'));
  const links = alternatives(cues.links);
  const over = `(?=\\s*(?:${alternatives(cues.followers)}|[,，、。.！!？?（(）)」』；;:：]|$))`;
  const family = alternatives(cues.names);
  // Titles and particles follow a family name as a given name would.
  const noGiven = `(?!${alternatives(cues.titles)})`;
  const given = `${noGiven}(?:${cues.language === 'ja' ? `${HAN}{1,3}?|${KATAKANA}{2,5}` : `${HAN}{1,2}?`})`;
  const spaced =
    cues.language === 'ja'
      ? `|${HAN}{1,4}[ 　]${noGiven}${KANA_OR_HAN}{1,4}?|${KATAKANA}{2,5}[ 　]${KATAKANA}{2,5}`
      : '';
  const name = `(?<name>(?:${family})\\s?${given}${spaced})`;
  const gap = '[\\s:：「『(（]*';
  const begins = '(?<=^|[\\s、。，,.！!「（(のはがにをと跟和找被])';
  const owns = alternatives(entriesOf(cues.owns).join('|'));
  return {
    language: cues.language,
    patterns: [
      new RegExp(`(?:${staff})${gap}(?:${links})?${gap}${name}${over}`, 'gdu'),
      new RegExp(`${begins}${name}(?=${owns})`, 'gdu'),
    ],
    notNames: cues.notNames.trim().split(/\s+/),
  };
}

/** Family and given name of the seller or staff in Japanese or Chinese, told by the words around them. */
export function findEasternNames(folded: Folded, finder: EasternNameFinder): NameHit[] {
  const hits: NameHit[] = [];
  for (const match of finder.patterns.flatMap((pattern) => [...folded.text.matchAll(pattern)])) {
    const name = match.groups?.name ?? '';
    const [start, end] = match.indices?.groups?.name ?? [0, 0];
    if (finder.notNames.some((word) => word !== '' && name.startsWith(word))) continue;
    const first = folded.from[start];
    const last = folded.to[end - 1];
    if (first !== undefined && last !== undefined) hits.push({ start: first, end: last, full: true });
  }
  return hits;
}
