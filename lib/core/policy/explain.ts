import type { AspectSpan, Assessment, CommentReading, Criterion, Verdict } from '../model/assessment.ts';
import type { Message } from '../model/message.ts';
import { not, type Truth } from '../model/truth.ts';
import type { Decision } from './decide.ts';
import type { RuleResult } from './evaluate.ts';
import type { MissingFact } from './rule.ts';

/** Longest quotation of the buyer in a sentence, in characters. */
const QUOTE = 60;

const answered: Record<Truth, string> = { yes: 'yes', no: 'no', 'cant-tell': 'cantTell' };
const ruled: Record<Truth, string> = { yes: 'met', no: 'notMet', 'cant-tell': 'cantTell' };

/** The clause in which the words begin, short enough for a sentence. */
function quote({ text, clauses }: CommentReading, { start, end }: AspectSpan): string {
  const clause = clauses.find((one) => one.start <= start && start < one.end) ?? { start, end };
  return shortened(text.slice(clause.start, clause.end).trim());
}

/** Cut at a character, never inside one. */
function shortened(words: string): string {
  if (words.length <= QUOTE) return words;
  let characters = 0;
  let kept = 0;
  for (const character of words) {
    characters += 1;
    if (characters < QUOTE) kept += character.length;
    if (characters > QUOTE) return `${words.slice(0, kept)}…`;
  }
  return words;
}

/** The rule's own sentence for how it came out. `date`: the closing date of the request window, where known. */
export const ruleMessage = ({ rule, truth }: RuleResult, date?: string): Message => ({
  key: `rules:${rule.id}.${ruled[truth]}`,
  ...(date ? { params: { date } } : {}),
});

const checkMessage = (id: string, truth: Truth): Message => ({ key: `rules:check.${id}.${answered[truth]}` });

/** One line per check: how it came out for the seller, by which clause of policy. Each check once. */
export function criteriaOf(results: readonly RuleResult[]): Criterion[] {
  const lines: Criterion[] = [];
  for (const { rule, asked } of results)
    for (const { id, met, answer } of asked) {
      if (lines.some((line) => line.id === id)) continue;
      lines.push({
        id,
        truth: rule.effect === 'grants' ? met : not(met),
        message: checkMessage(id, answer.truth),
        reference: rule.reference,
        spans: [...answer.proves, ...answer.spoils],
      });
    }
  return lines;
}

/** Why the verdict on the text is what it is: at most three short sentences. */
export function whyOf(
  { verdict, because }: Decision,
  nearest: RuleResult | undefined,
  blockers: readonly AspectSpan[],
  reading: CommentReading,
): Message[] {
  const [deciding] = because;
  const outcomes = deciding ? [ruleMessage(deciding)] : [];
  if (verdict.outcome === 'removable' || verdict.outcome === 'strike-through') return outcomes;
  const doubt = verdict.outcome === 'needs-review';
  const [blocker] = blockers;
  const remark = blocker ? [remarkOn(blocker, doubt, reading)] : [];
  if (doubt) return [...remark, ...outcomes];
  const sentences = [...remark, ...failedFacts(nearest), ...outcomes];
  return sentences.length > 0 ? sentences.slice(0, 3) : [{ key: 'rules:why.noGround' }];
}

/** Checks on the order's facts, not on its words, that the ground failed. */
const failedFacts = (nearest: RuleResult | undefined): Message[] =>
  (nearest?.asked ?? [])
    .filter(({ met, answer }) => met === 'no' && answer.proves.length + answer.spoils.length === 0)
    .map(({ id, answer }) => checkMessage(id, answer.truth));

/** Names the remark that spoils: its words and its subject. */
const remarkOn = (span: AspectSpan, doubt: boolean, reading: CommentReading): Message => ({
  key: doubt ? 'rules:why.doubt' : 'rules:why.spoils',
  params: { words: quote(reading, span), aspect: `t:rules:aspect.${span.aspect}` },
});

/** The facts that would settle what the verdict rests on, each once. */
export function missingFacts(because: readonly RuleResult[]): Assessment['missing'] {
  const facts: MissingFact[] = [];
  for (const result of because) for (const fact of result.missing) if (!facts.includes(fact)) facts.push(fact);
  return facts.map((fact) => ({ fact, where: { key: `rules:where.${fact}` } }));
}

/** What to do now, in one sentence. `closesOn`: last local day of the request window, where known. */
export function nextStep(
  { outcome, reasonCode }: Verdict,
  missing: Assessment['missing'],
  closesOn: string | null | undefined,
): Message {
  if (outcome === 'needs-review') return missing[0]?.where ?? { key: 'rules:next.look' };
  if (outcome === 'not-removable') return { key: 'rules:next.reply' };
  if (reasonCode === null) return { key: 'rules:next.requestWithoutCode' };
  return closesOn
    ? { key: 'rules:next.requestBy', params: { code: reasonCode, date: closesOn } }
    : { key: 'rules:next.request', params: { code: reasonCode } };
}
