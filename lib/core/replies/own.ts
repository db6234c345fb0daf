import * as z from 'zod/mini';
import { IsoInstant } from '../model/fact.ts';
import { describeIssue } from '../model/issue.ts';
import { type Language, Portal } from '../model/names.ts';
import { channels, type Template, tones } from './template.ts';

/** Own templates kept at most, and in one file. */
export const MAX_OWN = 1_000;
export const OWN_PREFIX = 'own:';

/**
 * A template the seller wrote, or a shipped one as the seller changed it. It stands beside the shipped one, which may
 * change with an update without touching it.
 */
export const OwnTemplate = z.object({
  id: z.string().check(z.regex(/^own:[A-Za-z0-9-]{1,60}$/)),
  /** The shipped template it began as; null when written from nothing. */
  basedOn: z.nullable(z.string().check(z.maxLength(120))),
  portal: Portal,
  situation: z.string().check(z.minLength(1), z.maxLength(60)),
  channel: z.enum(channels),
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  tone: z.enum(tones),
  /** What the seller calls it. */
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  /** In the notation of templates: `{slot}` and `[[…]]`. */
  text: z.string().check(z.minLength(1), z.maxLength(5_000)),
  /** UTC. */
  changedAt: IsoInstant,
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

export const isOwn = (templateId: string): boolean => templateId.startsWith(OWN_PREFIX);

/** The template as the composer takes it. What the shipped one may not be offered for holds for the changed one too. */
export function asTemplate(own: OwnTemplate, shipped: readonly Template[]): Template {
  const origin = shipped.find(({ id }) => id === own.basedOn);
  const alike = shipped.find(({ portal, channel }) => portal === own.portal && channel === own.channel);
  return {
    id: own.id,
    portal: own.portal,
    situation: own.situation,
    channel: own.channel,
    language: own.language as Language,
    tone: own.tone,
    text: own.text,
    terms: (origin ?? alike)?.terms,
    limit: origin?.limit ?? alike?.limit ?? null,
    when: origin?.when ?? { onRequest: true },
    carries: origin?.carries ?? [],
    answerWithinDays: origin?.answerWithinDays ?? alike?.answerWithinDays ?? 0,
    sources: origin?.sources ?? [],
  };
}

const FORMAT = 'recourse-templates';
const VERSION = 1;

/** The file a seller takes the templates along in. */
export const exportOwn = (templates: readonly OwnTemplate[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, templates }, null, 2)}\n`;

const File = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  templates: z.array(z.unknown()).check(z.maxLength(MAX_OWN)),
});

export interface ReadTemplates {
  templates: OwnTemplate[];
  /** What could not be taken, and why; the rest goes on. `place` counts from 1; 0 is the file itself. */
  faults: { place: number; why: string }[];
}

/** Reads such a file. Never throws: an unreadable file is one fault, a broken entry another. */
export function importOwn(text: string): ReadTemplates {
  const file = File.safeParse(parsed(text));
  if (!file.success) return { templates: [], faults: [{ place: 0, why: describeIssue(file.error.issues[0], 'file') }] };
  const read: ReadTemplates = { templates: [], faults: [] };
  for (const [at, one] of file.data.templates.entries()) {
    const template = OwnTemplate.safeParse(one);
    if (template.success) read.templates.push(template.data);
    else read.faults.push({ place: at + 1, why: describeIssue(template.error.issues[0], 'template') });
  }
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of two versions of a template the later one stays; a new one is taken. */
export function newerOf(known: readonly OwnTemplate[], coming: readonly OwnTemplate[]): OwnTemplate[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  return coming.filter((one) => {
    const before = byId.get(one.id);
    return before === undefined || before.changedAt < one.changedAt;
  });
}
