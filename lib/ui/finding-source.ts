import type { Finding } from '../core/compliance/finding.ts';
import { linkOf } from './link.ts';

/** A finding's source as name and link; null where the pack knows no address. */
export function sourceOf({ source }: Pick<Finding, 'source'>): { name: string; href: string | null } {
  const gap = source.indexOf(' ');
  const name = gap < 0 ? source : source.slice(0, gap);
  return { name, href: linkOf(gap < 0 ? '' : source.slice(gap + 1)) };
}
