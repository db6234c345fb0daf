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
  /** Order ids in view, top to bottom, for the side panel's list. */
  inView: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MAX_IN_VIEW)),
});
export type RecordPage = z.infer<typeof RecordPage>;
