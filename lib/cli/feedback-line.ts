import * as z from 'zod/mini';
import { SubRating } from '../core/model/names.ts';
import type { FeedbackSubject } from '../core/policy/rule.ts';

/** ISO date, or date-time with offset. */
const Moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/));
const maybe = <T extends z.ZodMiniType>(shape: T) => z.optional(z.nullable(shape));

/** One feedback as `assess` takes it. What is left out or null is not known; unknown fields are ignored. */
export const FeedbackLine = z.object({
  id: z.union([z.string(), z.number()]),
  portal: z.literal('amazon'),
  rating: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(5))),
  comments: z.nullable(z.string()),
  marketplace: maybe(z.string()),
  fulfillmentChannel: maybe(z.enum(['AFN', 'MFN', 'unknown'])),
  buyShipping: maybe(z.boolean()),
  shippedOnTime: maybe(z.boolean()),
  easyShip: maybe(z.boolean()),
  feedbackDate: maybe(Moment),
  orderDate: maybe(Moment),
  removalAction: maybe(z.enum(['offered', 'not-offered'])),
  struckThrough: maybe(z.boolean()),
  arrivedOnTime: maybe(SubRating),
  itemAsDescribed: maybe(SubRating),
  customerService: maybe(SubRating),
  asOf: maybe(Moment),
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
