import * as z from 'zod/mini';
import { CopiedReply } from '../core/model/case.ts';
import { IsoDate, IsoInstant } from '../core/model/fact.ts';
import { MAX_OWN, OwnTemplate } from '../core/replies/own.ts';

const caseId = z.string().check(z.maxLength(120));
const windowId = z.string().check(z.maxLength(120));

/** What a seller can do to the memory of a case. Nothing here reaches a portal. */
export const CaseCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('copied'), caseId, reply: CopiedReply }),
  z.object({ do: z.literal('mark'), caseId, windowId, done: z.boolean(), snoozedUntil: z.nullable(IsoInstant) }),
  z.object({
    do: z.literal('request'),
    caseId,
    request: z.nullable(
      z.object({
        on: IsoDate,
        ground: z.nullable(z.string().check(z.maxLength(40))),
        decision: z.enum(['pending', 'removed', 'struck-through', 'refused']),
      }),
    ),
  }),
  z.object({ do: z.literal('no-response'), caseId, on: z.boolean() }),
  z.object({ do: z.literal('erase-all') }),
]);
export type CaseCommand = z.infer<typeof CaseCommand>;

/** What a seller can do to the own templates. */
export const TemplateCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('save'), templates: z.array(OwnTemplate).check(z.minLength(1), z.maxLength(MAX_OWN)) }),
  z.object({ do: z.literal('delete'), id: z.string().check(z.maxLength(80)) }),
]);
export type TemplateCommand = z.infer<typeof TemplateCommand>;
