import * as z from 'zod/mini';
import { PageState, Portal } from '../core/model/names.ts';
import { MAX_IN_VIEW, MAX_OBSERVATIONS } from './record-limits.ts';

/**
 * A page's reading as it crosses from the content script. The observations stay unknown here: each is parsed
 * by itself, so that one bad row loses nothing of the others.
 */
export const RecordPage = z.object({
  portal: Portal,
  page: z.string().check(z.maxLength(80)),
  state: PageState,
  observations: z.array(z.unknown()).check(z.maxLength(MAX_OBSERVATIONS)),
  unreadable: z
    .array(z.object({ what: z.string().check(z.maxLength(200)), why: z.string().check(z.maxLength(300)) }))
    .check(z.maxLength(MAX_OBSERVATIONS)),
  /** Rows that were bound to their order, of which `observations` are those that changed. */
  rows: z.optional(z.number().check(z.int(), z.gte(0))),
  /** In how many rows a fact is absent, by its name and the reason: "rating unreadable". */
  lacks: z.optional(z.record(z.string().check(z.maxLength(80)), z.number().check(z.int(), z.gte(0)))),
  /** Parts of the page that the reader looked for and did not find. */
  missed: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MAX_OBSERVATIONS))),
  /** Order ids in view, top to bottom, for the side panel's list. */
  inView: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MAX_IN_VIEW)),
});
export type RecordPage = z.infer<typeof RecordPage>;
