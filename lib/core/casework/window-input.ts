import type { PolicyWindow } from '../model/assessment.ts';
import type { Case } from '../model/case.ts';
import type { FactName } from '../model/fact.ts';
import { type WindowInput, windowsFor } from '../windows/compute.ts';
import type { DateName, WindowPacks } from '../windows/rule.ts';
import { clocksOfKind } from './clock-kinds.ts';
import { currentFact } from './current.ts';

type MomentFact = Extract<FactName, `${string}Date`> & Exclude<FactName, 'feedbackDate'>;

/** The fact in which pages tell the date that starts a clock. */
const factOfDate: Readonly<Partial<Record<DateName, MomentFact>>> = {
  orderDate: 'orderDate',
  orderedAt: 'orderDate',
  purchasedAt: 'orderDate',
  latestDeliveryDate: 'latestDeliveryDate',
  expectedShipDate: 'shipByDate',
  shippedAt: 'shippedDate',
  deliveredAt: 'deliveredDate',
  signedAt: 'deliveredDate',
  orderCompletedAt: 'completedDate',
  receiptConfirmedAt: 'receiptConfirmedDate',
  openedAt: 'disputeOpenedDate',
  modifiedAt: 'disputeModifiedDate',
  returnAgreedAt: 'returnAgreedDate',
  solutionCountdownEndsAt: 'solutionEndsDate',
  addressCountdownEndsAt: 'addressEndsDate',
  receiptCountdownEndsAt: 'receiptEndsDate',
  informationRequestedAt: 'informationRequestedDate',
  decidedAt: 'decidedDate',
  notifiedAt: 'notifiedDate',
  replyByAt: 'replyByDate',
  requestedAt: 'returnRequestedDate',
  returnReceivedAt: 'returnReceivedDate',
  refundedAt: 'refundedDate',
  shownAt: 'reviewDate',
};

/** Stages of a dispute in which the seller's answer is not waited for: its clock does not run. */
const ANSWERED: ReadonlySet<string> = new Set(['buyer', 'platform', 'return']);

/** Stages of a claim or chargeback in which the seller's answer to Amazon is not waited for. */
const CLAIM_ANSWERED: ReadonlySet<string> = new Set(['under-review', 'appeal', 'closed']);

/**
 * The questions about clocks that a case asks, one for each kind of clock, with the dates that its own pages and the
 * order's other pages told. Days the seller gave by hand fill what no page told. A closed dispute asks none. `asOf`:
 * local date, or date-time with offset.
 */
export function windowInputsOf(one: Case, sameOrder: readonly Case[], asOf: string): WindowInput[] {
  const stage = currentFact(one, 'disputeStage');
  if (stage === 'closed') return [];
  const family = [one, ...sameOrder];
  const told = <N extends FactName>(name: N) =>
    family.map((each) => currentFact(each, name)).find((value) => value !== undefined);
  const dates: Partial<Record<DateName, string>> = { ...(told('givenDates') as Partial<Record<DateName, string>>) };
  for (const [name, fact] of Object.entries(factOfDate) as [DateName, MomentFact][]) {
    const moment = told(fact);
    if (moment) dates[name] = moment.dateTime ?? moment.date;
  }
  const feedback = currentFact(one, 'feedbackDate')?.dates[0];
  if (feedback !== undefined) {
    dates.feedbackDate = feedback;
    // An evaluation takes effect when it is left (rule ae.feedback.active).
    if (one.kind === 'evaluation') dates.feedbackActiveAt ??= feedback;
  }
  if (stage !== undefined && ANSWERED.has(stage)) {
    delete dates.openedAt;
    delete dates.modifiedAt;
  }
  const claim = currentFact(one, 'claimStage');
  if (claim !== undefined && CLAIM_ANSWERED.has(claim)) {
    delete dates.informationRequestedAt;
    delete dates.replyByAt;
    delete dates.notifiedAt;
  }
  const marketplace = told('marketplace') ?? null;
  return (clocksOfKind[one.kind] ?? []).map((kind) => ({ portal: one.portal, marketplace, kind, asOf, ...dates }));
}

/** Every window of a case, whatever its kind; a store the portal's pack does not have counts as unknown. */
export function windowsOfCase(one: Case, sameOrder: readonly Case[], asOf: string, packs: WindowPacks): PolicyWindow[] {
  const known = packs[one.portal].stores.map(({ code }) => code);
  return windowInputsOf(one, sameOrder, asOf).flatMap((input) =>
    windowsFor({ ...input, marketplace: known.includes(input.marketplace ?? '') ? input.marketplace : null }, packs),
  );
}
