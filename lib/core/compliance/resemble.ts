import { type Folded, fold } from '../language/fold.ts';
import { compileMatcher, type Matcher } from '../language/matcher.ts';
import { entriesOf } from '../language/pattern.ts';
import type { Advice, AdviceSign } from './advice.ts';
import type { LintContext } from './finding.ts';
import type { Hit } from './hits.ts';
import type { CompliancePack, LintLexicon } from './pack.ts';
import { readerOf, readReply } from './reading.ts';
import { heardInWords } from './words.ts';

const made = new WeakMap<readonly Advice[], Map<LintLexicon, Matcher<AdviceSign>>>();

/** The phrases of a shelf, each standing for its sign; compiled once for each language in which a draft is asked about. */
function phrasesOf(shelf: readonly Advice[], lexicon: LintLexicon): Matcher<AdviceSign> {
  const known = made.get(shelf) ?? new Map<LintLexicon, Matcher<AdviceSign>>();
  made.set(shelf, known);
  const before = known.get(lexicon);
  if (before) return before;
  const { letters } = readerOf(lexicon);
  const entries = shelf.flatMap(({ signs }) =>
    signs.flatMap((sign) => {
      const words = Object.entries(sign.words ?? {}).find(([language]) => language === lexicon.language)?.[1] ?? '';
      return entriesOf(fold(words, letters).text).map((entry) => [entry, sign] as const);
    }),
  );
  const { script, apostrophe } = lexicon;
  const phrases = compileMatcher(entries, { script, apostrophe, classes: {} });
  known.set(lexicon, phrases);
  return phrases;
}

interface Signs {
  findings: ReadonlySet<string>;
  meanings: ReadonlySet<string>;
  phrases: ReadonlySet<AdviceSign>;
}

const holds = (sign: AdviceSign, { findings, meanings, phrases }: Signs): boolean =>
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
  const reading = readReply(text, context, pack);
  if (reading === undefined || reading.look.lexicon.language !== reading.look.told) return [];
  const { folded, hits } = reading;
  const signs: Signs = {
    findings: new Set(heardInWords(reading).flatMap(({ level, rule }) => (level === 'block' ? rule.id : []))),
    meanings: new Set(hits.filter(({ negated }) => !negated).map(({ concept }) => concept)),
    phrases: phrasesIn(folded, phrasesOf(shelf, reading.look.lexicon), hits),
  };
  return shelf.filter((one) => one.portal === context.portal && one.signs.some((sign) => holds(sign, signs)));
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
