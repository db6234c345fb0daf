import { type Folded, fold, readAlike } from '../language/fold.ts';
import { writtenOnce } from '../language/written.ts';
import type { Look } from './detect.ts';
import type { LintContext } from './finding.ts';
import { compileReader, type Hit, hitsOf, type Reader } from './hits.ts';
import { languageOf } from './language-of.ts';
import type { CompliancePack, LintLexicon } from './pack.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { rejoin } from './rejoin.ts';
import { ownLinks } from './shapes.ts';

/** A text taken apart for its judges. */
export interface Reading {
  look: Look;
  folded: Folded;
  hits: Hit[];
  pieces: Pieces;
}

const readers = new WeakMap<LintLexicon, Reader>();

/** The reader of a lexicon, made once. */
export function readerOf(lexicon: LintLexicon): Reader {
  const known = readers.get(lexicon);
  if (known) return known;
  const made = compileReader(lexicon);
  readers.set(lexicon, made);
  return made;
}

/** Nothing where the pack has no words for any language. Never throws. */
export function readReply(text: string, context: LintContext, pack: CompliancePack): Reading | undefined {
  const written = writtenOnce(text);
  const heard = withoutOwnLinks(withoutQuoted(written.text, context.quoted ?? []), pack);
  const plain = fold(heard);
  const told = languageOf(plain, pack.lexicons, context.language);
  const named = (language: string | null | undefined): LintLexicon | undefined =>
    pack.lexicons.find((lexicon) => lexicon.language === language);
  const lexicon = named(told) ?? named(context.language) ?? named('en');
  if (lexicon === undefined) return undefined;
  const reader = readerOf(lexicon);
  const folded = rejoin(reader.letters ? readAlike(plain, reader.letters) : plain);
  const pieces = piecesOf(folded.text);
  return {
    look: { written, text: written.text, plain, told, context, lexicon, pack },
    folded,
    hits: hitsOf(folded, reader, pieces),
    pieces,
  };
}

/** A link to the portal itself says nothing: no word of its path is the seller's. */
function withoutOwnLinks(text: string, pack: CompliancePack): string {
  let left = '';
  let from = 0;
  for (const { start, end } of ownLinks(text, pack)) {
    left += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return left + text.slice(from);
}

/** Blanks of the same length, so that every place in the text stays where it is. */
const withoutQuoted = (text: string, quoted: readonly string[]): string =>
  quoted
    .map((one) => writtenOnce(one).text)
    .reduce((left, one) => (one === '' ? left : left.replaceAll(one, ' '.repeat(one.length))), text);
