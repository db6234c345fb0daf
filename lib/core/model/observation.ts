import * as z from 'zod/mini';
import { AbsentFacts, Facts, IsoInstant } from './fact.ts';
import { CaseKind, type PageState, Portal } from './names.ts';
import type { PageFacts } from './page-facts.ts';

export const ReaderId = z.object({
  id: z.string().check(z.maxLength(80)),
  version: z.number().check(z.int(), z.gte(1)),
});
export type ReaderId = z.infer<typeof ReaderId>;

/** What one page showed about one order's case at one moment. `observedAt` is UTC. */
export const Observation = z.object({
  portal: Portal,
  kind: CaseKind,
  /** The order's id; of a product review, which names no order, the review's own. */
  orderId: z.string().check(z.regex(/^[A-Za-z0-9-]{5,40}$/)),
  reader: ReaderId,
  observedAt: IsoInstant,
  facts: Facts,
  /** Facts this page should have told and did not, with the reason: "could not read" is never "nothing there". */
  absent: AbsentFacts,
});
export type Observation = z.infer<typeof Observation>;

/** Something on the page that should have been an observation and could not be one. */
export const Unreadable = z.object({
  what: z.string().check(z.maxLength(200)),
  why: z.string().check(z.maxLength(300)),
});
export type Unreadable = z.infer<typeof Unreadable>;

/** The whole answer of a reader for one page. */
export interface PageReading {
  portal: Portal;
  page: string;
  reader: ReaderId;
  state: PageState;
  observations: Observation[];
  unreadable: Unreadable[];
  /** Parts of the page that the reader looked for and did not find; only where it can name them. */
  missed?: string[];
  /** What a page tells that belongs to no order. */
  pageFacts?: PageFacts;
}
