import type { AspectSpan } from '../model/assessment.ts';
import { spanOf } from '../model/span.ts';
import type { SellerIdentity } from '../policy/seller.ts';
import { compileParticles } from './capital-runs.ts';
import { compileEasternNames, type EasternNameFinder, findEasternNames } from './eastern-name.ts';
import { type Folded, fold } from './fold.ts';
import type { CommentLexicons } from './lexicon-data.ts';
import { compileMailCues, findMails, type MailCues } from './mail.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { OnDemand } from './on-demand.ts';
import { entriesOf } from './pattern.ts';
import { compilePhoneCues, findPhones, type PhoneCues } from './telephone.ts';
import { compileWesternNames, type WesternNameFinder } from './western-cues.ts';
import { findWesternNames } from './western-name.ts';

/** Cues of all languages for personal data, ready to be looked for. */
export interface PersonalMatcher {
  phones: PhoneCues;
  mails: MailCues;
  /** By language; names in comments of languages without spaces are looked for with the cues of `usual`. */
  western: OnDemand<WesternNameFinder>;
  usual: string;
  eastern: OnDemand<EasternNameFinder>;
  innocent: Matcher<true>;
}

export interface PersonalContext {
  country: string;
  /** The comment's language, or the marketplace's where it could not be told. */
  language: string;
  seller: SellerIdentity;
}

export interface PersonalFindings {
  personalInformation: AspectSpan[];
  maybePersonal: AspectSpan[];
}

export function compilePersonal(lexicons: CommentLexicons): PersonalMatcher {
  const cues = lexicons.personal;
  const common = (language: string): Set<string> =>
    new Set(
      lexicons.profiles
        .find((profile) => profile.language === language)
        ?.words.trim()
        .split(/\s+/),
    );
  const spoken = (language: string): Set<string> => {
    const entries = Object.values(lexicons.languages.find((one) => one.language === language)?.aspects ?? {});
    return new Set(entries.flatMap(({ strong, weak }) => fold(`${strong} ${weak ?? ''}`).text.split(/[\s|/~]+/)));
  };
  const western = cues.filter((cue) => cue.script === 'words');
  const given = new Set(
    [lexicons.givenNames, ...western.map((cue) => cue.names)].flatMap((names) => names.trim().split(/\s+/)),
  );
  const particles = compileParticles(lexicons.nameParticles);
  const plain = { script: 'words', apostrophe: 'splits', classes: {} } as const;
  return {
    phones: compilePhoneCues(cues, lexicons.telephones),
    mails: compileMailCues(cues),
    western: new OnDemand((language) => {
      const cue = western.find((one) => one.language === language);
      return cue && compileWesternNames(cue, without(given, spoken(cue.language)), common(cue.language), particles);
    }),
    usual: western[0]?.language ?? '',
    eastern: new OnDemand((language) => {
      const cue = cues.find((one) => one.language === language && one.script !== 'words');
      return cue && compileEasternNames(cue);
    }),
    innocent: compileMatcher(
      entriesOf(lexicons.innocentNames).map((entry) => [entry, true] as const),
      plain,
    ),
  };
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...words].filter((word) => !others.has(word)));

interface Found {
  /** Offsets in the source. */
  start: number;
  end: number;
  sure: boolean;
}

/**
 * The seller's mail, telephone or full name, and what looks like it but may be the buyer's or only part of a name.
 * Order ids, bar codes, waybills, dates, prices, brands and places are none.
 */
export function findPersonal(folded: Folded, context: PersonalContext, matcher: PersonalMatcher): PersonalFindings {
  const found = identityHits(folded, context.seller);
  for (const hit of findMails(folded, matcher.mails)) found.push(inSource(folded, hit));
  for (const hit of findPhones(folded, context.country, context.language, matcher.phones))
    found.push(inSource(folded, hit));
  found.push(...nameHits(folded, context.language, matcher));
  if (found.length === 0) return { personalInformation: [], maybePersonal: [] };
  return {
    personalInformation: spansOf(
      folded.source,
      found.filter((one) => one.sure),
    ),
    maybePersonal: spansOf(
      folded.source,
      found.filter((one) => !one.sure && !found.some(isSureAt(one))),
    ),
  };
}

const inSource = ({ from, to }: Folded, hit: { start: number; end: number; own: boolean }): Found => ({
  start: from[hit.start] ?? 0,
  end: to[hit.end - 1] ?? 0,
  sure: !hit.own,
});

const isSureAt = (one: Found) => (other: Found) => other.sure && other.start < one.end && one.start < other.end;

function nameHits(folded: Folded, language: string, matcher: PersonalMatcher): Found[] {
  const western = matcher.western.get(language) ?? matcher.western.get(matcher.usual);
  const eastern = matcher.eastern.get(language);
  const hits = [
    ...(western ? findWesternNames(folded, western) : []),
    ...(eastern ? findEasternNames(folded, eastern) : []),
  ];
  if (hits.length === 0) return [];
  const innocent = matcher.innocent.find(folded).map(({ parts }) => ({
    start: folded.from[parts[0]?.start ?? 0] ?? 0,
    end: folded.to[(parts.at(-1)?.end ?? 1) - 1] ?? 0,
  }));
  return hits.filter((hit) => !innocent.some((name) => name.start < hit.end && hit.start < name.end));
}

/** What the seller told us about themselves, found word for word. */
function identityHits(folded: Folded, seller: SellerIdentity): Found[] {
  if (seller.names.length + seller.emails.length + seller.phones.length === 0) return [];
  const texts = [...seller.names.filter(isFullName), ...seller.emails].map((text) => fold(text.trim()).text);
  const written = texts.filter((text) => text.length > 1).flatMap((text) => occurrences(folded, text));
  const numbers = seller.phones.map((phone) => phone.replace(/\D/g, '')).filter((digits) => digits.length > 5);
  const spaced = numbers.flatMap((digits) => {
    const pattern = new RegExp(`(?<!\\d)${[...digits].join('[ ().\\-/]{0,3}')}(?!\\d)`, 'g');
    return [...folded.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
  return [...written, ...spaced].map(({ start, end }) => ({
    start: folded.from[start] ?? 0,
    end: folded.to[end - 1] ?? 0,
    sure: true,
  }));
}

const isFullName = (name: string): boolean =>
  /\p{L}[\s・]+\p{L}/u.test(name.trim()) || /^[\u3400-\u9FFF]{2,}/.test(name.trim());

function occurrences(folded: Folded, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = folded.text.indexOf(text); at >= 0; at = folded.text.indexOf(text, at + text.length)) {
    const inWord = /[\p{L}\d]/u;
    const eastern = /[\u3040-\u30FF\u3400-\u9FFF]/.test(text);
    const end = at + text.length;
    if (eastern || (!inWord.test(folded.text.charAt(at - 1)) && !inWord.test(folded.text.charAt(end)))) {
      found.push({ start: at, end });
    }
  }
  return found;
}

function spansOf(source: string, found: readonly Found[]): AspectSpan[] {
  const ordered = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  return ordered
    .filter((one, at) => one.end > one.start && !ordered.slice(0, at).some((before) => one.start < before.end))
    .map(({ start, end }) => ({ ...spanOf(source, start, end), aspect: 'personal-information' }));
}
