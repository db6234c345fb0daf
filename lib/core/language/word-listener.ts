import type { AspectVote } from '../model/assessment.ts';
import type { Range } from './clauses.ts';
import type { CompiledComments } from './compile.ts';
import { guessWithin } from './detect-language.ts';
import type { Folded } from './fold.ts';
import { type CompiledLexicon, LexiconListener } from './lexicon.ts';

/** Votes of the words are believed from here on: they cut a statement in two where the subject changes. */
export const SURE_WORDS = 0.6;

/** Asks the words of the comment's language; where they are unsure, those of a language the clause alone looks like. */
export class WordListener {
  private readonly heard = new Map<number, AspectVote[]>();
  private own: LexiconListener | undefined;
  /** Those of other languages that a stretch looked like. */
  private readonly foreign: { lexicon: CompiledLexicon; listener: LexiconListener }[] = [];

  /** `folded` with the letters of the lexicon read alike. */
  constructor(
    private readonly folded: Folded,
    private readonly lexicon: CompiledLexicon | undefined,
    private readonly marketplaceLanguage: string,
    private readonly compiled: CompiledComments,
  ) {}

  /** What the words of a stretch speak of, surest first. Stretches begin and end between words. */
  hear(range: Range): AspectVote[] {
    const key = range.start * (this.folded.text.length + 1) + range.end;
    const known = this.heard.get(key);
    if (known !== undefined) return known;
    const votes = this.listen(range);
    this.heard.set(key, votes);
    return votes;
  }

  private listen(range: Range): AspectVote[] {
    const { lexicon, folded } = this;
    if (lexicon) this.own ??= new LexiconListener(folded, lexicon);
    const votes = this.own ? this.own.hear(range) : [];
    for (const { confidence } of votes) if (confidence >= SURE_WORDS) return votes;
    const guess = guessWithin(folded, range, this.marketplaceLanguage, this.compiled.detector);
    const other = guess.known ? this.compiled.lexicons.get(guess.language) : undefined;
    const foreign = other && other !== lexicon ? this.listenerOf(other).hear(range) : [];
    return foreign.length > 0 ? foreign : votes;
  }

  private listenerOf(lexicon: CompiledLexicon): LexiconListener {
    for (const known of this.foreign) if (known.lexicon === lexicon) return known.listener;
    const listener = new LexiconListener(this.folded, lexicon);
    this.foreign.push({ lexicon, listener });
    return listener;
  }
}
