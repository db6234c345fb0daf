import type { Parameter } from '../../../core/windows/parameter.ts';
import { UNDATED, undated } from '../../undated.ts';

/** How long after shipment a buyer can open a dispute. */
export const openDispute = undated('aliexpress.dispute.open', 'days', 10, 'ae.dispute.open.earliest');

/** Until when after receipt a buyer can open a dispute. */
export const openDisputeLatest = undated('aliexpress.dispute.open.latest', 'days', 15, 'ae.dispute.open.latest');

/** How long the seller has to answer a dispute, from its opening or last change. */
export const answerDispute = undated('aliexpress.dispute.answer', 'days', 5, 'ae.dispute.seller.respond');

/** By when the platform steps in. */
export const platformStepsIn = undated('aliexpress.dispute.platform', 'days', 7, 'ae.dispute.platform.step_in');

/** How long the sides negotiate over goods not as described. */
export const negotiate = undated('aliexpress.dispute.negotiate', 'days', 5, 'ae.dispute.negotiation.snad');

/** How long the buyer has to send goods back. */
export const shipBack = undated('aliexpress.return.ship', 'days', 10, 'ae.return.buyer.ship');

/** How long goods with the Free Return label can be returned. */
export const freeReturn = undated('aliexpress.return.free', 'days', 15, 'ae.return.free_return');

/** How long both sides can evaluate. */
export const leaveEvaluation = undated('aliexpress.evaluation.leave', 'days', 30, 'ae.feedback.leave');

/** How long the seller can answer an evaluation. */
export const answerEvaluation = undated('aliexpress.evaluation.answer', 'days', 30, 'ae.feedback.seller.reply');

/** How long an abusive evaluation can be reported. */
export const reportEvaluation = undated('aliexpress.evaluation.report', 'days', 30, 'ae.feedback.abuse.report');

/** After how long an evaluation takes effect. */
export const evaluationActive: Parameter = {
  id: 'aliexpress.evaluation.active',
  unit: 'days',
  values: { [UNDATED]: 0 },
  references: ['ae.feedback.active'],
  bounds: { least: 0, most: 30 },
};

/** Within how long a chat message is best answered. */
export const answerChat = undated('aliexpress.message.answer', 'hours', 24, 'ae.message.reply_time');

/** How long a violation record can be appealed. */
export const appealViolation = undated('aliexpress.violation.appeal', 'days', 7, 'ae.violation.appeal');

/** The period of the quarterly assessment of a category. */
export const categoryPeriod = undated('aliexpress.metric.category', 'days', 90, 'ae.metric.category_assessment');

/** How often the service of a shop is assessed. */
export const capabilityPeriod = undated('aliexpress.metric.capability', 'months', 1, 'ae.metric.capability_assessment');
