import { type ClauseSplitter, compileClauses } from './clauses.ts';
import { type CoarseMatcher, compileCoarse } from './coarse-entries.ts';
import { compileDetector, type LanguageDetector } from './detect-language.ts';
import { type CompiledLexicon, compileLexicon } from './lexicon.ts';
import type { CommentLexicons } from './lexicon-data.ts';
import { OnDemand } from './on-demand.ts';
import { compilePersonal, type PersonalMatcher } from './personal.ts';

/** A language's words, and where its statements end. */
type ReadLanguage = CompiledLexicon & { splitter: ClauseSplitter };

/** A pack's words, ready for reading comments. */
export interface CompiledComments {
  detector: LanguageDetector;
  lexicons: OnDemand<ReadLanguage>;
  coarse: CoarseMatcher;
  personal: PersonalMatcher;
}

const compiled = new WeakMap<CommentLexicons, CompiledComments>();

/**
 * Compiles a pack's words on first use, those of one language when it is first met, and keeps them as long as the pack
 * lives. @throws on a mistake in the pack.
 */
export function compileComments(lexicons: CommentLexicons): CompiledComments {
  const before = compiled.get(lexicons);
  if (before) return before;
  const fresh: CompiledComments = {
    detector: compileDetector(lexicons.profiles),
    lexicons: new OnDemand((language) => {
      const data = lexicons.languages.find((one) => one.language === language);
      return data && { ...compileLexicon(data), splitter: compileClauses(data.clauses, data.script) };
    }),
    coarse: compileCoarse(lexicons.coarse, lexicons.foreignCoarse),
    personal: compilePersonal(lexicons),
  };
  compiled.set(lexicons, fresh);
  return fresh;
}
