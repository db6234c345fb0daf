import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/names.ts';
import type { PolicyPack } from './pack.ts';
import type { FeedbackSubject } from './rule.ts';

/**
 * The factual text for the portal's own request form, in the marketplace's language (English where the pack has none),
 * or null when no ground is met. At most `maxLength` UTF-16 code units: what the buyer wrote is cut first.
 */
export function justificationFor(
  { ground }: Pick<Assessment, 'ground'>,
  { marketplace, comments }: Pick<FeedbackSubject, 'marketplace' | 'comments'>,
  { marketplaces, justifications }: PolicyPack,
): string | null {
  if (ground === null) return null;
  const language = marketplaces.find(({ code }) => code === marketplace)?.language ?? 'en';
  const template = (justifications.texts[language as Language] ?? justifications.texts.en)?.[ground];
  if (template === undefined) return null;
  const [before = '', after] = template.split('{{words}}');
  if (after === undefined) return before;
  const room = justifications.maxLength - before.length - after.length;
  const words = (comments ?? '').trim().replace(/\s+/g, ' ').replace(FULL_STOP, '');
  return `${before}${cut(words, room)}${after}`;
}

/** The one that ends what is quoted: the quoting sentence has its own. */
const FULL_STOP = /(?<![.。．])[.。．]$/u;

/** Cuts at a character, never inside one. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length + 1 > length) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
