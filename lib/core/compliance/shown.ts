import { linkOf } from '../model/link.ts';
import type { Finding } from './finding.ts';

/** A longer stretch, in UTF-16 code units, is the text itself and says nothing of where. */
const SHORT = 200;

/** The words that a finding is about, where they tell its place; null where it is about the text as a whole. */
export const quoteOf = ({ text }: Pick<Finding, 'text'>): string | null => (text.length < SHORT ? text : null);

/** A finding's source as name and link; null where the pack knows no address. */
export function sourceOf({ source }: Pick<Finding, 'source'>): { name: string; href: string | null } {
  const gap = source.indexOf(' ');
  const name = gap < 0 ? source : source.slice(0, gap);
  return { name, href: linkOf(gap < 0 ? '' : source.slice(gap + 1)) };
}
