import { type Folded, fold } from '../language/fold.ts';
import { compileMatcher, type Matcher } from '../language/matcher.ts';
import { entriesOf } from '../language/pattern.ts';
import type { Advice, AdviceSign } from './advice.ts';
import type { LintContext } from './finding.ts';
import { compileReader, type Hit, hitsOf, type Reader } from './hits.ts';
import { languageOf } from './language-of.ts';
import { lint } from './lint.ts';
import type { CompliancePack, LintLexicon } from './pack.ts';
import { piecesOf } from './pieces.ts';
import { rejoin } from './rejoin.ts';

interface Ready {
  reader: Reader;
  /** Own phrases of the advice, each standing for its sign. */
  phrases: Matcher<AdviceSign>;
}

const made = new WeakMap<readonly Advice[], Map<string, Ready>>();

/** Words of a shelf, compiled once for each language in which a draft is asked about. */
function readyFor(shelf: readonly Advice[], lexicon: LintLexicon): Ready {
  const known = made.get(shelf) ?? new Map<string, Ready>();
  made.set(shelf, known);
  const before = known.get(lexicon.language);
  if (before) return before;
  const reader = compileReader(lexicon);
  const entries = shelf.flatMap(({ signs }) =>
    signs.flatMap((sign) => {
      const words = Object.entries(sign.words ?? {}).find(([language]) => language === lexicon.language)?.[1] ?? '';
      return entriesOf(fold(words, reader.letters).text).map((entry) => [entry, sign] as const);
    }),
  );
  const { script, apostrophe } = lexicon;
  const ready = { reader, phrases: compileMatcher(entries, { script, apostrophe, classes: {} }) };
  known.set(lexicon.language, ready);
  return ready;
}

interface Reading {
  findings: ReadonlySet<string>;
  meanings: ReadonlySet<string>;
  phrases: ReadonlySet<AdviceSign>;
}

const holds = (sign: AdviceSign, { findings, meanings, phrases }: Reading): boolean =>
  (sign.findings === undefined || sign.findings.some((id) => findings.has(id))) &&
  (sign.all ?? []).every((either) => either.split('|').some((meaning) => meanings.has(meaning))) &&
  !(sign.none ?? []).some((meaning) => meanings.has(meaning)) &&
  (sign.words === undefined || phrases.has(sign));

/**
 * The advice that a draft follows, in the order of the shelf. Pure; never throws on a text. The linter's words judge
 * without its trained voice: a note that a text is like another needs no second opinion, and stays the same when the
 * voice is trained anew. A text in no language of the pack follows none.
 */
export function resemble(text: string, context: LintContext, shelf: readonly Advice[], pack: CompliancePack): Advice[] {
  const told = languageOf(fold(text), pack.lexicons, context.language);
  const lexicon = pack.lexicons.find((one) => one.language === told);
  if (!lexicon) return [];
  const { reader, phrases } = readyFor(shelf, lexicon);
  const folded = rejoin(fold(text, reader.letters));
  const pieces = piecesOf(folded.text);
  const hits = hitsOf(folded, reader, pieces);
  const reading: Reading = {
    findings: new Set(
      lint(text, context, pack).findings.flatMap(({ level, ruleId }) => (level === 'block' ? ruleId : [])),
    ),
    meanings: new Set(hits.filter(({ negated }) => !negated).map(({ concept }) => concept)),
    phrases: phrasesIn(folded, phrases, hits),
  };
  return shelf.filter(({ portal, signs }) => portal === context.portal && signs.some((sign) => holds(sign, reading)));
}

/** "It does not depend on …": what the seller expressly waives follows no advice. */
function phrasesIn(folded: Folded, phrases: Matcher<AdviceSign>, hits: readonly Hit[]): Set<AdviceSign> {
  const waived = hits.filter(({ concept }) => concept === 'waiver');
  const found = phrases.find(folded).filter(({ parts }) => {
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? 0;
    return !waived.some((one) => one.start < end && start < one.end);
  });
  return new Set(found.map(({ meaning }) => meaning));
}
