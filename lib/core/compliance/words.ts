import { sourceSpan } from '../language/fold.ts';
import type { Span } from '../model/span.ts';
import { detectors } from './detect.ts';
import type { Level } from './finding.ts';
import { matchPattern } from './match-pattern.ts';
import type { LintRule } from './pack.ts';
import type { Reading } from './reading.ts';

/** A place where a rule speaks. */
export interface Found {
  rule: LintRule;
  span: Span;
  level: Level;
  /** Stands whatever the trained voice hears. */
  certain: boolean;
}

/** Which rules may speak in this channel at all. */
export const speaksIn = ({ channels, notChannels }: LintRule, { look }: Reading): boolean =>
  (channels?.includes(look.context.channel) ?? true) && !notChannels?.includes(look.context.channel);

/** What the words and shapes of a text break, in the order of the rules. */
export function heardInWords(reading: Reading): Found[] {
  const found = reading.look.pack.rules.flatMap((rule) => foundBy(rule, reading));
  return found.filter(({ rule }) => !found.some((other) => rule.yieldsTo?.includes(other.rule.id)));
}

function foundBy(rule: LintRule, reading: Reading): Found[] {
  if (!speaksIn(rule, reading)) return [];
  const { look, folded, hits, pieces } = reading;
  const { channel, marketplace } = look.context;
  const found: Found[] = [];
  for (const pattern of rule.patterns ?? []) {
    if (pattern.channels && !pattern.channels.includes(channel)) continue;
    if (pattern.marketplaces && !pattern.marketplaces.includes(marketplace ?? '')) continue;
    if (pattern.notMarketplaces?.includes(marketplace ?? '')) continue;
    const { level = rule.level, certain = false } = pattern;
    for (const { start, end } of matchPattern(pattern, hits, pieces.sentences))
      found.push({ rule, span: sourceSpan(folded, start, end), level, certain });
  }
  const says = (meaning: string | undefined): boolean => hits.some(({ concept }) => concept === meaning);
  for (const detection of rule.detections ?? []) {
    const { detector, level = rule.level, channels } = detection;
    if (channels && !channels.includes(channel)) continue;
    const soft = level === 'block' && says(detection.softenedBy);
    const certain = detection.certain === true && !says(detection.doubtedBy);
    for (const span of detectors[detector](look)) found.push({ rule, span, level: soft ? 'warn' : level, certain });
  }
  return apart(found);
}

export const STRENGTH: Readonly<Record<Level, number>> = { block: 2, warn: 1, info: 0 };

/** One finding for one place: of those that overlap, the strongest, then the shortest. */
export function apart(found: readonly Found[]): Found[] {
  const ordered = [...found].sort(
    (one, other) =>
      STRENGTH[other.level] - STRENGTH[one.level] ||
      one.span.end - one.span.start - (other.span.end - other.span.start),
  );
  const kept: Found[] = [];
  for (const one of ordered) {
    if (!kept.some((other) => one.span.start < other.span.end && other.span.start < one.span.end)) kept.push(one);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}
