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
  missing: readonly MissingFact[];
}

/** Answers each check once for one feedback, however many rules ask it. */
export class Asker {
  private readonly hoped = new Map<CheckId, AskedCheck>();
  private readonly feared = new Map<CheckId, AskedCheck>();

  constructor(private readonly context: CheckContext) {}

  /** The check as a rule asks it that hopes for a yes. */
  hopeFor(id: CheckId): AskedCheck {
    const known = this.hoped.get(id);
    if (known) return known;
    const answer = checks[id](this.context);
    const asked: AskedCheck = { id, wanted: 'yes', answer, met: answer.truth };
    this.hoped.set(id, asked);
    return asked;
  }

  /** The check as a rule asks it that hopes for a no. */
  fear(id: CheckId): AskedCheck {
    const known = this.feared.get(id);
    if (known) return known;
    const { answer } = this.hopeFor(id);
    const asked: AskedCheck = { id, wanted: 'no', answer, met: not(answer.truth) };
    this.feared.set(id, asked);
    return asked;
  }
}

export function evaluateRule(rule: PolicyRule, asker: Asker): RuleResult {
  const asked: AskedCheck[] = [];
  for (const id of rule.all ?? NO_CHECKS) asked.push(asker.hopeFor(id));
  for (const id of rule.none ?? NO_CHECKS) asked.push(asker.fear(id));
  const truths = asked.map(metOf);
  if (rule.any !== undefined && rule.any.length > 0) {
    const some = rule.any.map((id) => asker.hopeFor(id));
    truths.push(any(some.map(metOf)));
    asked.push(...some);
  }
  const truth = all(truths);
  return { rule, truth, asked, missing: truth === 'cant-tell' ? missingOf(asked) : NO_FACTS };
}

const NO_CHECKS: readonly CheckId[] = [];
const NO_FACTS: readonly MissingFact[] = [];
const metOf = ({ met }: AskedCheck): Truth => met;

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
