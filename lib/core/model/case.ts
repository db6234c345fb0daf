import * as z from 'zod/mini';
import type { FactName, FactValue } from './fact.ts';
import { factNames, factShapes, IsoDate, IsoInstant } from './fact.ts';
import { CaseKind, Portal } from './names.ts';
import { ReaderId } from './observation.ts';

/** One value a reader saw for one fact, and the first and last time it did. */
export interface Reading<T> {
  value: T;
  reader: ReaderId;
  firstSeenAt: string;
  lastSeenAt: string;
}

export type CaseFacts = { [N in FactName]?: Reading<FactValue<N>>[] | undefined };

const readingOf = (shape: z.ZodMiniType) =>
  z.array(z.object({ value: shape, reader: ReaderId, firstSeenAt: IsoInstant, lastSeenAt: IsoInstant }));

const CaseFactsSchema = z.partial(
  z.object(Object.fromEntries(factNames.map((name) => [name, readingOf(factShapes[name] as z.ZodMiniType)]))),
);

/** A reply the seller copied. The text itself is kept: the seller must be able to see what was said. */
export const CopiedReply = z.object({
  at: IsoInstant,
  templateId: z.string().check(z.maxLength(120)),
  /** What the reply was about; older copies do not say. */
  situation: z.optional(z.string().check(z.maxLength(60))),
  language: z.string().check(z.maxLength(10)),
  text: z.string().check(z.maxLength(5_000)),
});
export type CopiedReply = z.infer<typeof CopiedReply>;

/** What the seller did with a window: put it aside for good, or until a moment (UTC). */
const WindowMark = z.object({ windowId: z.string(), done: z.boolean(), snoozedUntil: z.nullable(IsoInstant) });

export const Case = z.object({
  id: z.string().check(z.maxLength(120)),
  portal: Portal,
  kind: CaseKind,
  orderId: z.string(),
  firstSeenAt: IsoInstant,
  lastSeenAt: IsoInstant,
  /** Local date by which cases are found: of the feedback, else of the order. Follows from the facts. */
  day: z.nullable(IsoDate),
  facts: CaseFactsSchema,
  copies: z.array(CopiedReply),
  marks: z.array(WindowMark),
  /** The seller says that the buyer's last message needs no answer. Cases of older versions do not say. */
  noResponseNeeded: z.optional(z.boolean()),
  /** Local date on which the seller says the removal request was sent, and what Amazon decided. */
  request: z.nullable(
    z.object({
      on: IsoDate,
      ground: z.nullable(z.string()),
      decision: z.enum(['pending', 'removed', 'struck-through', 'refused']),
    }),
  ),
});
/** One order's problem as remembered: facts come only from observations, the rest only from the seller. */
export type Case = Omit<z.infer<typeof Case>, 'facts'> & { facts: CaseFacts };

export const caseId = (portal: Portal, kind: CaseKind, orderId: string): string => `${portal}:${kind}:${orderId}`;
