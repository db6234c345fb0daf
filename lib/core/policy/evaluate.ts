import type { AspectSpan } from '../model/assessment.ts';
import { all, any, none, type Truth } from '../model/truth.ts';
import { type CheckId, checks } from './checks/index.ts';
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

/** Answers each check once for one feedback, however many rules ask it. */
export function checkMemo(context: CheckContext): (id: CheckId) => CheckResult {
  const answers = new Map<CheckId, CheckResult>();
  return (id) => {
    const known = answers.get(id);
    if (known) return known;
    const answer = checks[id](context);
    answers.set(id, answer);
    return answer;
  };
}

export function evaluateRule(rule: PolicyRule, answerOf: (id: CheckId) => CheckResult): RuleResult {
  const ask = (ids: readonly CheckId[] | undefined, wanted: 'yes' | 'no'): AskedCheck[] =>
    (ids ?? []).map((id) => {
      const answer = answerOf(id);
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
    proves: once([...every, ...some].flatMap(({ proves }) => proves)),
    spoils: once([
      ...[...every, ...some].flatMap(({ spoils }) => spoils),
      ...no.flatMap((one) => [...one.proves, ...one.spoils]),
    ]),
    missing: truth === 'cant-tell' ? missingOf(asked) : [],
  };
}

function missingOf(asked: readonly AskedCheck[]): MissingFact[] {
  const open = asked.filter(({ met }) => met === 'cant-tell');
  const facts = open.flatMap(({ missing }) => (missing ? [missing] : []));
  return facts.length === open.length ? facts : [];
}

/** Spans in the order of the text, each place once per aspect. */
export function once(spans: readonly AspectSpan[]): AspectSpan[] {
  const seen = new Map(spans.map((span) => [`${span.start} ${span.end} ${span.aspect}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
