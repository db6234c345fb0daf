import type { Finding, Level } from '../core/compliance/finding.ts';
import type { Suggestion } from '../core/replies/suggest.ts';
import { type SlotName, slotTypes } from '../core/replies/template.ts';

/** A reply as it stands in the composer: filled from a template, perhaps edited since. */
export interface Draft extends Omit<Suggestion, 'findings' | 'missing' | 'length'> {
  edited: boolean;
  /** Places still open in the text as it stands: it must not be copied. */
  missing: SlotName[];
}

const OPEN_PLACE = /⟨(\w+)⟩/g;
const isSlot = (name: string): name is SlotName => Object.hasOwn(slotTypes, name);

const openPlaces = (text: string): SlotName[] => [
  ...new Set([...text.matchAll(OPEN_PLACE)].map(([, name]) => name ?? '').filter(isSlot)),
];

/** The draft of a suggestion; `edit` is what the seller made of its text, if anything. */
export function draftOf({ findings: _, length: __, ...reply }: Suggestion, edit: string | undefined): Draft {
  const text = edit ?? reply.text;
  return { ...reply, text, edited: text !== reply.text, missing: openPlaces(text) };
}

/** A piece of a draft, under the level of the strongest finding that covers it. */
export interface DraftSegment {
  text: string;
  level: Level | null;
}

const STRONGER: readonly Level[] = ['info', 'warn', 'block'];

/** Cuts a text where findings begin and end; joined the pieces are the text again. */
export function draftSegments(text: string, findings: readonly Finding[]): DraftSegment[] {
  const levels = new Array<Level | null>(text.length).fill(null);
  for (const level of STRONGER)
    for (const one of findings)
      if (one.level === level) levels.fill(level, Math.max(0, one.start), Math.min(text.length, one.end));
  const segments: DraftSegment[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && levels[at] === levels[from]) continue;
    segments.push({ text: text.slice(from, at), level: levels[from] ?? null });
    from = at;
  }
  return segments;
}
