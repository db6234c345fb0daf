import type { AspectSpan } from '../model/assessment.ts';
import {
  BY_CHARACTER,
  type CoarseKind,
  type CoarseMatcher,
  type CoarseMeaning,
  type HideableWord,
} from './coarse-entries.ts';
import { type Folded, sourceSpan } from './fold.ts';
import { hiddenWords } from './hidden-words.ts';
import { capitalOf, isPartNumber, standsAs } from './standing.ts';
import { brokenInTwo, closedUp, type SpelledOut, spelledOut, spelledTogether, undisguised } from './unmask.ts';

export interface CoarseFindings {
  obscene: AspectSpan[];
  mild: AspectSpan[];
  hate: AspectSpan[];
}

interface Hit {
  kind: CoarseKind;
  start: number;
  end: number;
}

/** Shorter words are too easily meant otherwise when letters are missing or spread. */
const SHORTEST_SPELLED = 4;

/**
 * Obscene, coarse and hateful words, also disguised (sh1t), hidden (f**k), spelled out (s h i t) or of another
 * language. Innocent phrases silence the words within them, coarse ones make a word within them no worse than they
 * are ("für den Arsch"). `languages`: those the comment may be written in.
 */
export function findCoarse(folded: Folded, languages: readonly string[], matcher: CoarseMatcher): CoarseFindings {
  const found: CoarseFindings = { obscene: [], mild: [], hate: [] };
  const spelled = spelledOut(folded);
  for (const variant of [folded, undisguised(folded), closedUp(folded), spelledTogether(folded, spelled)])
    if (variant !== null) note(found, variant, plainHits(variant, languages, matcher));
  note(found, folded, hiddenHits(folded, languages, matcher));
  if (spelled.length > 0) note(found, folded, spelledHits(spelled, languages, matcher));
  note(found, folded, halvedHits(folded, languages, matcher));
  const { obscene: words, mild, hate } = found;
  if (words.length + mild.length + hate.length === 0) return found;
  const obscene = once(words);
  return { obscene, mild: once(mild).filter((span) => !obscene.some(overlaps(span))), hate: once(hate) };
}

function note(found: CoarseFindings, variant: Folded, hits: readonly Hit[]): void {
  for (const { kind, start, end } of hits)
    found[kind].push({ ...sourceSpan(variant, start, end), aspect: kind === 'hate' ? 'hate' : 'obscene' });
}

/** Whether a word counts in a comment of the languages. */
const counts = (word: { language: string | null }, languages: readonly string[]): boolean =>
  word.language === null || languages.includes(word.language);

function plainHits(folded: Folded, languages: readonly string[], matcher: CoarseMatcher): Hit[] {
  const matches = matcher.words.find(folded);
  if (BY_CHARACTER.test(folded.text)) matches.push(...matcher.characters.find(folded));
  if (matches.length === 0) return [];
  const innocent = new Uint8Array(folded.text.length);
  const soft = new Uint8Array(folded.text.length);
  for (const { meaning, parts } of matches) {
    if (!counts(meaning, languages)) continue;
    if (meaning.kind === 'harmless') for (const { start, end } of parts) innocent.fill(1, start, end);
    else if (meaning.kind === 'mild' && parts.length > 1) for (const { start, end } of parts) soft.fill(1, start, end);
  }
  return matches.flatMap(({ meaning, parts }) => {
    const first = parts[0];
    const last = parts.at(-1);
    if (!counts(meaning, languages) || !first || !last || parts.every((part) => innocent[part.start] === 1)) return [];
    if (meaning.kind === 'obscene' && parts.length === 1 && soft[first.start] === 1) return [];
    const kind = kindAt(folded, first.start, last.end, meaning);
    return kind === null ? [] : [{ kind, start: first.start, end: last.end }];
  });
}

/** What a word is where it stands; null: nothing coarse. */
function kindAt(folded: Folded, start: number, end: number, meaning: CoarseMeaning): CoarseKind | null {
  const { kind, namesake, standing } = meaning;
  if (kind === 'harmless' || !standsAs(folded, start, end, standing) || isPartNumber(folded, start, end)) return null;
  if (!namesake) return kind;
  const capital = capitalOf(folded, start, end);
  if (capital === 'name') return null;
  return capital === 'unsure' ? 'mild' : kind;
}

function hiddenHits(folded: Folded, languages: readonly string[], { hideable, allHideable }: CoarseMatcher): Hit[] {
  return hiddenWords(folded).flatMap(({ start, end, first, whole, beginnings }) => {
    const words = first === null ? allHideable : (hideable.get(first) ?? []);
    const meant = words.filter(
      (one) =>
        (isLong(one) || one.word.length === end - start) &&
        counts(one, languages) &&
        (whole.test(one.word) || (one.stem && beginnings.some((pattern) => pattern.test(one.word)))),
    );
    return strongest(meant).map((kind) => ({ kind, start, end }));
  });
}

/** A run of letters may hold others at its ends. */
function spelledHits(spelled: readonly SpelledOut[], languages: readonly string[], { hideable }: CoarseMatcher): Hit[] {
  return spelled.flatMap(({ start, end, word }) => {
    if (word.length < SHORTEST_SPELLED) return [];
    const within = [...new Set(word)].flatMap((letter) => hideable.get(letter) ?? []);
    const meant = within.filter((one) => isLong(one) && counts(one, languages) && word.includes(one.word));
    return strongest(meant).map((kind) => ({ kind, start, end }));
  });
}

function halvedHits(folded: Folded, languages: readonly string[], { hideable }: CoarseMatcher): Hit[] {
  return brokenInTwo(folded).flatMap(({ start, end, head, tail }) => {
    const alike = hideable.get(head.slice(0, 2)) ?? [];
    const meant = alike.filter((one) => isLong(one) && isHalved(one, head, tail) && counts(one, languages));
    return strongest(meant).map((kind) => ({ kind, start, end }));
  });
}

const isLong = ({ word }: HideableWord): boolean => word.length >= SHORTEST_SPELLED;

/** Joined, or with one letter in place of the sign between them. */
function isHalved({ word, stem }: HideableWord, head: string, tail: string): boolean {
  if (stem ? (head + tail).startsWith(word) : head + tail === word) return true;
  return (
    word.length > SHORTEST_SPELLED &&
    word.length === head.length + tail.length + 1 &&
    word.startsWith(head) &&
    word.endsWith(tail)
  );
}

/** Behind hidden letters the worst is meant. */
function strongest(words: readonly HideableWord[]): CoarseKind[] {
  const kinds = new Set(words.map((word) => word.kind));
  const [worst] = (['obscene', 'hate', 'mild'] as const).filter((kind) => kinds.has(kind));
  return worst === undefined ? [] : [worst];
}

const overlaps = (span: { start: number; end: number }) => (other: { start: number; end: number }) =>
  other.start < span.end && span.start < other.end;

/** Each stretch once, in the order of the text, the longer of two that overlap. */
function once(spans: readonly AspectSpan[]): AspectSpan[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: AspectSpan[] = [];
  for (const span of ordered) {
    const before = kept.at(-1);
    if (!before || span.start >= before.end) kept.push(span);
  }
  return kept;
}
