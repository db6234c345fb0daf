import * as z from 'zod/mini';
import { readMoment } from '../core/calendar/moment.ts';
import { SubRating } from '../core/model/names.ts';
import type { FeedbackSubject } from '../core/policy/rule.ts';

const Moment = z
  .string('expected a date such as 2026-02-16, or a date-time with offset')
  .check(z.refine((text) => readMoment(text) !== null, 'not a date of the calendar, nor a date-time with offset'));

/** One feedback as `assess` takes it. What is left out or null is not known; unknown fields are ignored. */
export const FeedbackLine = z.object({
  id: z.union([z.string(), z.number()], 'expected a text or a number'),
  portal: z.literal('amazon', 'only feedback of amazon can be judged'),
  rating: z.nullable(z.int('expected whole stars').check(z.gte(1, 'expected 1 to 5'), z.lte(5, 'expected 1 to 5'))),
  comments: z.nullable(z.string('expected a text')),
  marketplace: z.nullish(z.string()),
  fulfillmentChannel: z.nullish(z.enum(['AFN', 'MFN', 'unknown'], 'expected AFN, MFN or unknown')),
  buyShipping: z.nullish(z.boolean()),
  shippedOnTime: z.nullish(z.boolean()),
  easyShip: z.nullish(z.boolean()),
  feedbackDate: z.nullish(Moment),
  orderDate: z.nullish(Moment),
  removalAction: z.nullish(z.enum(['offered', 'not-offered'])),
  struckThrough: z.nullish(z.boolean()),
  arrivedOnTime: z.nullish(SubRating),
  itemAsDescribed: z.nullish(SubRating),
  customerService: z.nullish(SubRating),
  asOf: z.nullish(Moment),
});
export type FeedbackLine = z.infer<typeof FeedbackLine>;

/** `asOf` left out is today, UTC. */
export function subjectOf(line: FeedbackLine, now: Date = new Date()): FeedbackSubject {
  const channel = line.fulfillmentChannel;
  return {
    marketplace: line.marketplace ?? null,
    rating: line.rating,
    comments: line.comments,
    fulfillmentChannel: channel === 'AFN' || channel === 'MFN' ? channel : null,
    buyShipping: line.buyShipping ?? null,
    shippedOnTime: line.shippedOnTime ?? null,
    easyShip: line.easyShip ?? null,
    feedbackDates: line.feedbackDate ? [line.feedbackDate] : [],
    orderDate: line.orderDate ?? null,
    removalAction: line.removalAction ?? null,
    struckThrough: line.struckThrough ?? null,
    arrivedOnTime: line.arrivedOnTime ?? null,
    itemAsDescribed: line.itemAsDescribed ?? null,
    customerService: line.customerService ?? null,
    asOf: line.asOf ?? now.toISOString(),
  };
}
