import type { AspectSpan } from '../model/assessment.ts';
import { all, any, not, type Truth } from '../model/truth.ts';
import { type CheckId, checks } from './checks/index.ts';
import { joinSpans } from './join-spans.ts';
import type { CheckContext, CheckResult, MissingFact, PolicyRule } from './rule.ts';

/** A check as one rule asks it. */
interface AskedCheck {
  id: CheckId;
  wanted: 'yes' | 'no';
  answer: CheckResult;
  /** Whether the answer is the one that the rule hopes for. */
  met: Truth;
}

export interface RuleResult {
  rule: PolicyRule;
  truth: Truth;
  asked: AskedCheck[];
  /** Facts that would settle a "can't tell"; empty where the words themselves are in doubt. */
  missing: MissingFact[];
}

/** Answers each check once for one feedback, however many rules ask it. */
export function askerOf(context: CheckContext): (id: CheckId) => CheckResult {
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
  const asked: AskedCheck[] = [];
  for (const id of rule.all ?? NO_CHECKS) asked.push(askFor(id, 'yes', answerOf));
  for (const id of rule.none ?? NO_CHECKS) asked.push(askFor(id, 'no', answerOf));
  const truths = asked.map(metOf);
  if (rule.any !== undefined && rule.any.length > 0) {
    const some = rule.any.map((id) => askFor(id, 'yes', answerOf));
    truths.push(any(some.map(metOf)));
    asked.push(...some);
  }
  const truth = all(truths);
  return { rule, truth, asked, missing: truth === 'cant-tell' ? missingOf(asked) : [] };
}

const NO_CHECKS: readonly CheckId[] = [];
const metOf = ({ met }: AskedCheck): Truth => met;

function askFor(id: CheckId, wanted: 'yes' | 'no', answerOf: (id: CheckId) => CheckResult): AskedCheck {
  const answer = answerOf(id);
  return { id, wanted, answer, met: wanted === 'yes' ? answer.truth : not(answer.truth) };
}

/** Words of the comment that speak for the rule. */
export const wordsFor = ({ asked }: RuleResult, text: string): AspectSpan[] =>
  joinSpans(
    asked.flatMap(({ wanted, answer }) => (wanted === 'yes' ? answer.proves : [])),
    text,
  );

/** Words of the comment that speak against the rule, or put it in doubt. */
export const wordsAgainst = ({ asked }: RuleResult, text: string): AspectSpan[] =>
  joinSpans(
    asked.flatMap(({ wanted, answer }) => (wanted === 'yes' ? answer.spoils : [...answer.proves, ...answer.spoils])),
    text,
  );

function missingOf(asked: readonly AskedCheck[]): MissingFact[] {
  const facts: MissingFact[] = [];
  for (const { met, answer } of asked) {
    if (met !== 'cant-tell') continue;
    if (answer.missing === undefined) return [];
    facts.push(answer.missing);
  }
  return facts;
}
