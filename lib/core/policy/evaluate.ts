import type { AspectSpan } from '../model/assessment.ts';
import { both, either, not, type Truth } from '../model/truth.ts';
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

/** Answers each check once for one feedback, however many rules ask it; no check that no rule asks. */
export class Asker {
  /** Few enough to be looked through. */
  private readonly hoped: AskedCheck[] = [];

  constructor(private readonly context: CheckContext) {}

  answerTo(id: CheckId): CheckResult {
    return this.hopeFor(id).answer;
  }

  /** The check as a rule asks it that hopes for a yes. */
  hopeFor(id: CheckId): AskedCheck {
    for (const known of this.hoped) if (known.id === id) return known;
    const answer = checks[id](this.context);
    const asked: AskedCheck = { id, wanted: 'yes', answer, met: answer.truth };
    this.hoped.push(asked);
    return asked;
  }

  /** The check as a rule asks it that hopes for a no. */
  fear(id: CheckId): AskedCheck {
    const { answer } = this.hopeFor(id);
    return { id, wanted: 'no', answer, met: not(answer.truth) };
  }
}

/** How a rule comes out for one feedback. Worked out when somebody asks: of most rules nobody does, or only the truth. */
export class RuleResult {
  private known: Truth | undefined;
  private checks: readonly AskedCheck[] | undefined;

  constructor(
    readonly rule: PolicyRule,
    private readonly asker: Asker,
  ) {}

  get truth(): Truth {
    this.known ??= truthOf(this.rule, this.asker);
    return this.known;
  }

  /** All checks of the rule. */
  get asked(): readonly AskedCheck[] {
    this.checks ??= askedBy(this.rule, this.asker);
    return this.checks;
  }

  /** Facts that would settle a "can't tell"; empty where the words themselves are in doubt. */
  get missing(): readonly MissingFact[] {
    return this.truth === 'cant-tell' ? missingOf(this.asked) : NO_FACTS;
  }
}

const NO_CHECKS: readonly CheckId[] = [];
const NO_FACTS: readonly MissingFact[] = [];

/** Asks on until the rule has failed. */
function truthOf({ all = NO_CHECKS, none = NO_CHECKS, any = NO_CHECKS }: PolicyRule, asker: Asker): Truth {
  let truth: Truth = 'yes';
  for (const id of all) {
    truth = both(truth, asker.answerTo(id).truth);
    if (truth === 'no') return truth;
  }
  for (const id of none) {
    truth = both(truth, not(asker.answerTo(id).truth));
    if (truth === 'no') return truth;
  }
  return any.length === 0 ? truth : both(truth, truthOfAny(any, asker));
}

function truthOfAny(ids: readonly CheckId[], asker: Asker): Truth {
  let truth: Truth = 'no';
  for (const id of ids) {
    truth = either(truth, asker.answerTo(id).truth);
    if (truth === 'yes') return truth;
  }
  return truth;
}

function askedBy({ all = NO_CHECKS, none = NO_CHECKS, any = NO_CHECKS }: PolicyRule, asker: Asker): AskedCheck[] {
  const asked = all.map((id) => asker.hopeFor(id));
  for (const id of none) asked.push(asker.fear(id));
  for (const id of any) asked.push(asker.hopeFor(id));
  return asked;
}

/** Words of the comment that speak for the rule. */
export function wordsFor({ asked }: RuleResult, text: string): AspectSpan[] {
  const words: AspectSpan[] = [];
  for (const { wanted, answer } of asked) if (wanted === 'yes') for (const span of answer.proves) words.push(span);
  return joinSpans(words, text);
}

/** Words of the comment that speak against the rule, or put it in doubt. */
export function wordsAgainst({ asked }: RuleResult, text: string): AspectSpan[] {
  const words: AspectSpan[] = [];
  for (const { wanted, answer } of asked) {
    if (wanted === 'no') for (const span of answer.proves) words.push(span);
    for (const span of answer.spoils) words.push(span);
  }
  return joinSpans(words, text);
}

function missingOf(asked: readonly AskedCheck[]): MissingFact[] {
  const facts: MissingFact[] = [];
  for (const { met, answer } of asked) {
    if (met !== 'cant-tell') continue;
    if (answer.missing === undefined) return [];
    facts.push(answer.missing);
  }
  return facts;
}
