import { type CommentContext, readComment, type SecondVoice } from '../language/read-comment.ts';
import type { AspectSpan, Assessment, CommentReading } from '../model/assessment.ts';
import type { Marketplace } from '../model/marketplace.ts';
import { standingEdges } from '../windows/standing.ts';
import { heardIn } from './aspect-set.ts';
import { type Decision, decideOnText, notApplicable, obstacleOf, withoutGround } from './decide.ts';
import { Asker, RuleResult, wordsAgainst, wordsFor } from './evaluate.ts';
import { criteriaOf, missingFacts, nextStep, ruleMessage, whyOf } from './explain.ts';
import { flagsOf } from './flags.ts';
import { likelihoodOf } from './likelihood.ts';
import { nearestGround } from './nearest.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import type { PolicyPack } from './pack.ts';
import type { CheckContext, FeedbackSubject } from './rule.ts';
import type { SellerIdentity } from './seller.ts';

export interface AssessTools {
  seller: SellerIdentity;
  /** The trained voice; without it the words of the lexicons judge alone. */
  second?: SecondVoice | undefined;
}

/**
 * What the seller can still get for this feedback, and why. Pure: the same subject and pack give the same answer.
 * `subject.asOf` is a local date of the marketplace, or a date-time with offset.
 */
export function assessFeedback(subject: FeedbackSubject, pack: PolicyPack, tools: AssessTools): Assessment {
  const occasion = occasionOf(subject, pack);
  const context = commentContext(occasion.marketplace, tools.seller);
  return judge(subject, readComment(subject.comments ?? '', context, pack.lexicons, tools.second), pack, occasion);
}

const commentContext = (marketplace: Marketplace | undefined, seller: SellerIdentity): CommentContext => ({
  marketplaceLanguage: marketplace?.language ?? 'en',
  country: marketplace === undefined ? 'US' : marketplace.code === 'UK' ? 'GB' : marketplace.code,
  seller,
});

/** The same for a comment that has been read already. */
export const assessReading = (subject: FeedbackSubject, reading: CommentReading, pack: PolicyPack): Assessment =>
  judge(subject, reading, pack, occasionOf(subject, pack));

function judge(
  subject: FeedbackSubject,
  reading: CommentReading,
  { judging }: PolicyPack,
  { marketplace, windows, rules }: Occasion,
): Assessment {
  const context: CheckContext = { subject, reading, heard: heardIn(reading, judging), windows, judging };
  const flags = flagsOf(context, marketplace);
  const common = { language: reading.language, windows: [...windows], flags };
  const idle = notApplicable(subject, judging.highestRating);
  if (idle !== null) return { ...common, ...nothingToAsk(idle) };

  const asker = new Asker(context);
  const results = rules.map((rule) => new RuleResult(rule, asker));
  const decision = decideOnText(results);
  const nearest = decision.because.find(({ rule }) => rule.effect === 'grants') ?? nearestGround(results, reading);
  const obstacle = obstacleOf(results);
  const window = windows.find(({ id }) => id === judging.requestWindow);
  const closesOn = window && standingEdges(window).closesOn;
  const final = obstacle ? withoutGround('not-removable') : decision.verdict;
  const missing = obstacle ? [] : missingFacts(decision.because);
  const granted = decision.because[0]?.truth === 'yes' && decision.verdict.outcome !== 'not-removable';
  const wordless = asker.answerTo('has-text').truth === 'no';
  const evidence = nearest ? wordsFor(nearest, reading.text) : [];
  const blockers = granted ? [] : blockersOf(decision, nearest, reading.text);
  return {
    language: common.language,
    windows: common.windows,
    flags,
    outcome: final.outcome,
    ground: final.ground,
    reasonCode: final.reasonCode,
    likelihood: granted && !obstacle ? likelihoodOf(final, evidence, reading, judging) : null,
    evidence,
    blockers,
    criteria: criteriaOf([
      ...(nearest ? [nearest] : []),
      ...decision.because,
      ...results.filter(({ rule }) => rule.effect === 'closes'),
    ]),
    next: obstacle ? { key: `rules:${obstacle.rule.id}.next` } : nextStep(final, missing, closesOn),
    why: [
      ...(obstacle ? [ruleMessage(obstacle, closesOn ?? undefined)] : []),
      ...(wordless ? [] : whyOf(decision, nearest, blockers, reading)),
      ...results.filter(isFormOnly).map((result) => ruleMessage(result)),
    ],
    wouldHave: obstacle && !wordless ? decision.verdict : null,
    missing,
  };
}

/** What spoils the nearest ground; where none is near, the words of the rule that keeps the comment. */
function blockersOf({ because }: Decision, nearest: RuleResult | undefined, text: string): AspectSpan[] {
  if (nearest) return wordsAgainst(nearest, text);
  return because[0] ? wordsFor(because[0], text) : [];
}

const isFormOnly = (result: RuleResult): boolean => result.rule.standing === 'form-only' && result.truth === 'yes';

const nothingToAsk = (idle: string) => ({
  ...withoutGround('not-applicable'),
  likelihood: null,
  evidence: [],
  blockers: [],
  criteria: [],
  next: { key: 'rules:next.nothing' },
  why: [{ key: `rules:why.${idle}` }],
  wouldHave: null,
  missing: [],
});
