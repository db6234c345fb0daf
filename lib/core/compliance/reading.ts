import { type Folded, fold } from '../language/fold.ts';
import type { Look } from './detect.ts';
import type { LintContext } from './finding.ts';
import { compileReader, type Hit, hitsOf, type Reader } from './hits.ts';
import { languageOf } from './language-of.ts';
import type { CompliancePack, LintLexicon } from './pack.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { rejoin } from './rejoin.ts';

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
  const lexicon = lexiconFor(text, context, pack);
  if (lexicon === undefined) return undefined;
  const reader = readerOf(lexicon);
  const folded = rejoin(fold(text, reader.letters));
  const pieces = piecesOf(folded.text);
  return { look: { text, context, lexicon, pack }, folded, hits: hitsOf(folded, reader, pieces), pieces };
}

function lexiconFor(text: string, context: LintContext, pack: CompliancePack): LintLexicon | undefined {
  const named = (language: string | null | undefined): LintLexicon | undefined =>
    pack.lexicons.find((lexicon) => lexicon.language === language);
  const told = languageOf(fold(text), pack.lexicons, context.language);
  return named(told) ?? named(context.language) ?? named('en');
}
