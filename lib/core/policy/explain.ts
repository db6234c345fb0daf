import type { AspectSpan, Assessment, Criterion, Verdict } from '../model/assessment.ts';
import type { Message } from '../model/message.ts';
import { not, type Truth } from '../model/truth.ts';
import type { Decision } from './decide.ts';
import type { RuleResult } from './evaluate.ts';
import type { MissingFact } from './rule.ts';

/** Longest quotation of the buyer in a sentence, in characters. */
const QUOTE = 60;

const answered: Record<Truth, string> = { yes: 'yes', no: 'no', 'cant-tell': 'cantTell' };
const ruled: Record<Truth, string> = { yes: 'met', no: 'notMet', 'cant-tell': 'cantTell' };

/** The buyer's words behind an answer, short enough for a sentence. Empty where none are known. */
export function quote(spans: readonly AspectSpan[]): string {
  const text = [...new Set(spans.map((span) => span.text.trim()))].slice(0, 3).join(' … ');
  const letters = [...text];
  return letters.length <= QUOTE ? text : `${letters.slice(0, QUOTE - 1).join('')}…`;
}

/** The rule's own sentence for how it came out. `date`: the closing date of the request window, where known. */
export const ruleMessage = ({ rule, truth }: RuleResult, date?: string): Message => ({
  key: `rules:${rule.id}.${ruled[truth]}`,
  ...(date ? { params: { date } } : {}),
});

/** One line per check: how it came out for the seller, by which clause of policy. Each check once. */
export function criteriaOf(results: readonly RuleResult[]): Criterion[] {
  const lines = new Map<string, Criterion>();
  for (const { rule, asked } of results)
    for (const { id, truth, met, proves, spoils } of asked) {
      if (lines.has(id)) continue;
      lines.set(id, {
        id,
        truth: rule.effect === 'grants' ? met : not(met),
        message: { key: `rules:check.${id}.${answered[truth]}` },
        reference: rule.reference,
        spans: [...proves, ...spoils],
      });
    }
  return [...lines.values()];
}

/** Why the verdict on the text is what it is: at most three short sentences. */
export function whyOf({ verdict, because }: Decision, nearest: RuleResult | undefined): Message[] {
  const [first] = because;
  if (verdict.outcome === 'removable' || verdict.outcome === 'strike-through') return first ? [ruleMessage(first)] : [];
  const doubt = verdict.outcome === 'needs-review';
  const failed = (nearest?.asked ?? []).filter(({ met, spoils }) => met !== 'yes' && spoils.length === 0);
  const facts = failed.filter(({ met }) => met === 'no' || (doubt && met === 'cant-tell'));
  const sentences = [
    ...spoilMessage(nearest?.spoils ?? first?.proves ?? [], doubt),
    ...(doubt && first ? [ruleMessage(first)] : []),
    ...(doubt ? [] : facts.map(({ id, truth }) => ({ key: `rules:check.${id}.${answered[truth]}` }))),
    ...(doubt ? [] : because.map((result) => ruleMessage(result))),
  ];
  return sentences.length > 0 ? sentences.slice(0, 3) : [{ key: 'rules:why.noGround' }];
}

/** Names the remark that spoils: its words and its subject. */
function spoilMessage(spoils: readonly AspectSpan[], doubt: boolean): Message[] {
  const [first] = spoils;
  if (!first) return [];
  const words = quote(spoils.filter(({ aspect }) => aspect === first.aspect));
  const params = { words, aspect: `t:rules:aspect.${first.aspect}` };
  return [{ key: doubt ? 'rules:why.doubt' : 'rules:why.spoils', params }];
}

export const missingFacts = (facts: readonly MissingFact[]): Assessment['missing'] =>
  [...new Set(facts)].map((fact) => ({ fact, where: { key: `rules:where.${fact}` } }));

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
