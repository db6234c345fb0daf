import type { AspectSpan } from '../model/assessment.ts';
import { all, any, none, type Truth } from '../model/truth.ts';
import { type CheckId, checks } from './checks/index.ts';
import { joinSpans } from './join-spans.ts';
import type { CheckContext, CheckResult, MissingFact, PolicyRule } from './rule.ts';

/** A check as one rule asks it. `wanted`: the answer the rule hopes for. */
export interface AskedCheck extends CheckResult {
  id: CheckId;
  wanted: 'yes' | 'no';
  /** Whether the rule's wish is met. */
  met: Truth;
}

export interface RuleResult {
  rule: PolicyRule;
  truth: Truth;
  asked: AskedCheck[];
  /** Words for the rule and against it, each once, in the order of the comment. */
  proves: AspectSpan[];
  spoils: AspectSpan[];
  /** Facts that would settle a "can't tell"; empty where the words themselves are in doubt. */
  missing: MissingFact[];
}

/** Answers checks on one feedback. */
export interface Asker {
  /** The whole comment. */
  text: string;
  answer(id: CheckId): CheckResult;
}

/** Answers each check once, however many rules ask it. */
export function askerOf(context: CheckContext): Asker {
  const answers = new Map<CheckId, CheckResult>();
  const { text } = context.reading;
  return {
    text,
    answer: (id) => {
      const known = answers.get(id);
      if (known) return known;
      const found = checks[id](context);
      const answer = { ...found, proves: joinSpans(found.proves, text), spoils: joinSpans(found.spoils, text) };
      answers.set(id, answer);
      return answer;
    },
  };
}

export function evaluateRule(rule: PolicyRule, asker: Asker): RuleResult {
  const ask = (ids: readonly CheckId[] | undefined, wanted: 'yes' | 'no'): AskedCheck[] =>
    (ids ?? []).map((id) => {
      const answer = asker.answer(id);
      const met = wanted === 'yes' ? answer.truth : none([answer.truth]);
      return { ...answer, id, wanted, met };
    });
  const [every, some, no] = [ask(rule.all, 'yes'), ask(rule.any, 'yes'), ask(rule.none, 'no')];
  const truths = [...every, ...no].map(({ met }) => met);
  if (some.length > 0) truths.push(any(some.map(({ met }) => met)));
  const truth = all(truths);
  const asked = [...every, ...some, ...no];
  return {
    rule,
    truth,
    asked,
    proves: joinSpans(
      [...every, ...some].flatMap(({ proves }) => proves),
      asker.text,
    ),
    spoils: joinSpans(
      [...[...every, ...some].flatMap(({ spoils }) => spoils), ...no.flatMap((one) => [...one.proves, ...one.spoils])],
      asker.text,
    ),
    missing: truth === 'cant-tell' ? missingOf(asked) : [],
  };
}

function missingOf(asked: readonly AskedCheck[]): MissingFact[] {
  const open = asked.filter(({ met }) => met === 'cant-tell');
  const facts = open.flatMap(({ missing }) => (missing ? [missing] : []));
  return facts.length === open.length ? facts : [];
}
