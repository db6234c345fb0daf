import * as z from 'zod/mini';

/** Most orders judged in one go: more would keep the worker from the pages that wait for it. */
export const MAX_JUDGED = 100;

export const JudgeOrders = z.object({
  orderIds: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MAX_JUDGED)),
});
