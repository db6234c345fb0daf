import type { DateReading, MomentReading } from '../core/model/fact.ts';
import type { Observation } from '../core/model/observation.ts';

/**
 * An observation as one flat object for the terminal:
 * `{kind, orderId, rating, comments, feedbackDate, …facts, absent}`. `rating` (1 to 5), `comments` and `feedbackDate`
 * (ISO date, the marketplace's own day) are null when the page did not tell them; every other fact stands under its
 * name only when it is known. A feedback date that reads two ways gives `feedbackDate: null` and
 * `feedbackDates: [earlier, later]`. A moment gives its ISO date-time, or its date where the page shows no time.
 * `absent` names each missing fact with the reason.
 */
export function flatObservation({ kind, orderId, facts, absent }: Observation): Record<string, unknown> {
  const { rating = null, comments = null, feedbackDate, ...rest } = facts;
  return { kind, orderId, rating, comments, ...flatDate(feedbackDate), ...flatMoments(rest), absent };
}

function flatDate(reading: DateReading | undefined): Record<string, unknown> {
  const [only = null, ...more] = reading?.dates ?? [];
  return more.length === 0 ? { feedbackDate: only } : { feedbackDate: null, feedbackDates: reading?.dates };
}

const flatMoments = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, isMoment(value) ? momentOf(value) : value]));

const isMoment = (value: unknown): value is MomentReading =>
  typeof value === 'object' && value !== null && 'date' in value;
const momentOf = ({ date, dateTime }: MomentReading): string => dateTime ?? date;
