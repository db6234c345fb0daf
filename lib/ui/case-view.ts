import { hasVerdict } from '../browser/unjudged.ts';
import { currentFact } from '../core/casework/current.ts';
import { type Segment, segmentsOf } from '../core/casework/segments.ts';
import { refined, requestOutcome } from '../core/metrics/own-outcomes.ts';
import type { Assessment, Criterion, PolicyWindow } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { linkOf } from '../core/model/link.ts';
import type { Outcome } from '../core/model/names.ts';
import type { Truth } from '../core/model/truth.ts';
import { standingEdges } from '../core/windows/standing.ts';
import type { Translator } from '../i18n/index.ts';
import { recordWeight } from '../packs/amazon/patterns.ts';
import { reasonCodes } from '../packs/amazon/reason-codes.ts';
import { alone, type Company } from './company.ts';
import { confidenceText } from './confidence.ts';
import { conflictText } from './conflict-text.ts';
import { type Closing, closingOf, dayText } from './dates.ts';
import { ownLinesOf } from './own-number-text.ts';
import { type Counting, type RequestClosing, requestClosing } from './request-closing.ts';
import { sayOr } from './say-or.ts';

export interface VerdictView extends RequestClosing {
  outcome: Outcome;
  /** "Likely removable: product review" */
  heading: string;
  likelihood: string | null;
  why: string[];
  next: string;
  /** The verdict on the text alone, where a window or a spent request decides. */
  textAlone: string | null;
  /** What to look up, and where. */
  lookUp: string[];
  flags: string[];
  /** What became of the seller's own requests on this ground; null while none is decided. */
  record: string | null;
}

export interface CriterionView {
  id: string;
  truth: Truth;
  sentence: string;
  clause: string;
  href: string | null;
  date: string;
  confidence: string;
}

export interface WindowView {
  id: string;
  title: string;
  state: PolicyWindow['state'];
  stateWord: string;
  actor: string | null;
  closing: Closing | null;
  opens: string | null;
  basis: string;
  source: string;
  sourceHref: string | null;
  sourceDate: string;
  confidence: string;
  warnings: string[];
  /** Where its sources differ. */
  conflict: string | null;
  missing: string | null;
  /** The seller's own numbers it was counted with and what they moved, in words. */
  own: string[];
  /** Their parameters' ids. */
  ownNumbers: string[];
}

export interface RequestView {
  /** What to choose in Amazon's own panel; null where there is nothing to ask for. */
  reason: { code: number; category: string; label: string; formOnly: boolean } | null;
  menu: 'offered' | 'not-offered' | 'unread';
  /** What the seller said of a request: the date as text and the decision. */
  sent: { on: string; decision: NonNullable<Case['request']>['decision'] } | null;
  ground: string | null;
  /** A request can still be noted: one is open to be sent. */
  canNote: boolean;
  /** The row is gone from the list although nobody said why. */
  seemsRemoved: boolean;
  /** Factual text for Amazon's own form, in the marketplace's language. */
  justification: string | null;
}

export interface CaseView {
  id: string;
  orderId: string;
  about: string;
  /** Whether there are rules for a verdict on cases of this kind. */
  judged: boolean;
  verdict: VerdictView;
  comment: Segment[];
  commentCut: boolean;
  /** BCP 47 tag of the comment; null where it could not be told. */
  language: string | null;
  criteria: CriterionView[];
  /** The seller's own windows and the other parties'. */
  windows: WindowView[];
  /** Milestones and doubtful claims: they close nothing. */
  softWindows: WindowView[];
  request: RequestView;
}

export function headingOf(verdict: Pick<Assessment, 'outcome' | 'ground'>, { t }: Translator): string {
  const outcome = t(`page:outcome.${verdict.outcome}`);
  return verdict.ground ? t('page:card.heading', { outcome, ground: t(`page:ground.${verdict.ground}`) }) : outcome;
}

function verdictOf(
  assessment: Assessment,
  counting: Counting,
  { patterns, record }: Company,
  translator: Translator,
): VerdictView {
  const { t, say } = translator;
  const alone = assessment.wouldHave;
  const likelihood = assessment.likelihood && refined(assessment.likelihood, record, recordWeight);
  const decided = record.granted + record.refused;
  return {
    outcome: assessment.outcome,
    heading: headingOf(assessment, translator),
    likelihood: likelihood ? t(`ui:likelihood.${likelihood}`) : null,
    ...requestClosing(assessment, counting, translator),
    why: assessment.why.map(say),
    next: say(assessment.next),
    textAlone: alone ? t('ui:verdict.textAlone', { verdict: headingOf(alone, translator) }) : null,
    lookUp: assessment.missing.map(({ where }) => say(where)),
    flags: [
      ...assessment.flags.map((flag) => sayOr({ key: `rules:flag.${flag}` }, flag, translator)),
      ...patterns.map(({ id, caseIds }) => t(`ui:pattern.${id}`, { count: caseIds.length })),
    ],
    record: decided > 0 ? t('ui:record', { granted: record.granted, count: decided }) : null,
  };
}

const criterionOf = ({ id, truth, message, reference }: Criterion, { t, say }: Translator): CriterionView => ({
  id,
  truth,
  sentence: say(message),
  clause: reference.clause,
  href: linkOf(reference.href),
  date: reference.date,
  confidence: t(`ui:confidence.${reference.confidence}`),
});

/** What a date is called: as the facts of a case are, else as the windows call it. */
const dateName = (name: string, translator: Translator): string =>
  sayOr({ key: `ui:fact.${name}` }, sayOr({ key: `windows:date.${name}` }, name, translator), translator);

function windowOf(window: PolicyWindow, zone: string, now: number, translator: Translator): WindowView {
  const { t, say, locale } = translator;
  const { state, opensOn, closesOn } = standingEdges(window);
  return {
    id: window.id,
    title: sayOr({ key: `windows:${window.id}.title` }, window.id, translator),
    state,
    stateWord: t(`ui:window.${state}`),
    actor: window.actor ? t(`ui:actor.${window.actor}`) : null,
    closing: closingOf(closesOn, zone, now, translator),
    opens: state === 'not-open' && opensOn ? t('ui:window.opensOn', { date: dayText(opensOn, locale) }) : null,
    basis: window.basis,
    source: window.source,
    sourceHref: linkOf(window.source),
    sourceDate: window.sourceDate,
    confidence: confidenceText(window.confidence, translator),
    warnings: (window.warnings ?? []).map(say),
    conflict: conflictText(window.id, translator),
    missing: window.missing?.length
      ? t('ui:window.missing', {
          names: window.missing.map((name) => dateName(name, translator)).join(', '),
        })
      : null,
    own: ownLinesOf(window, translator),
    ownNumbers: (window.own ?? []).map(({ parameter }) => parameter),
  };
}

function requestOf(
  one: Case,
  assessment: Assessment,
  justification: string | null,
  translator: Translator,
): RequestView {
  const { t, say, locale } = translator;
  const verdict = assessment.wouldHave ?? assessment;
  const entry = reasonCodes.find(({ code }) => code === verdict.reasonCode);
  const sent = one.request;
  return {
    reason: entry
      ? {
          code: entry.code,
          category: t(`ui:category.${entry.category}`),
          label: say({ key: entry.labelKey }),
          formOnly: entry.standing === 'form-only',
        }
      : null,
    menu: currentFact(one, 'removalAction') ?? 'unread',
    sent: sent ? { on: dayText(sent.on, locale), decision: sent.decision } : null,
    ground: assessment.ground,
    canNote: verdict.outcome !== 'not-applicable' && verdict.outcome !== 'not-removable',
    seemsRemoved: requestOutcome(one) === 'seems-removed',
    justification,
  };
}

/** Everything the side panel shows of a case, in the seller's language. */
export function caseView(
  one: Case,
  assessment: Assessment,
  counting: Counting,
  translator: Translator,
  { company = alone, justification = null }: { company?: Company; justification?: string | null } = {},
): CaseView {
  const { t } = translator;
  const { zone, now } = counting;
  const judged = hasVerdict(one);
  const rating = currentFact(one, 'rating');
  const windows = assessment.windows.map((window) => ({
    soft: window.soft,
    view: windowOf(window, zone, now, translator),
  }));
  const about = [
    rating === undefined ? null : t('ui:stars', { count: rating }),
    currentFact(one, 'marketplace') ?? null,
    currentFact(one, 'feedbackDate')
      ?.dates.map((date) => dayText(date, translator.locale))
      .join(t('ui:date.or')) ?? null,
  ];
  return {
    id: one.id,
    orderId: one.orderId,
    about: about.filter(Boolean).join(' · '),
    judged,
    verdict: verdictOf(assessment, counting, company, translator),
    comment: segmentsOf(currentFact(one, 'comments') ?? '', judged ? assessment.evidence : [], assessment.blockers),
    commentCut: currentFact(one, 'commentsCut') === true,
    language: assessment.language === 'und' ? null : assessment.language,
    criteria: assessment.criteria.map((criterion) => criterionOf(criterion, translator)),
    windows: windows.filter(({ soft }) => !soft).map(({ view }) => view),
    softWindows: windows.filter(({ soft }) => soft).map(({ view }) => view),
    request: requestOf(one, assessment, justification, translator),
  };
}
