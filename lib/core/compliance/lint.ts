import { fold, sourceSpan } from '../language/fold.ts';
import type { Span } from '../model/span.ts';
import { detectors, type Look } from './detect.ts';
import type { Finding, Level, LintContext, LintResult } from './finding.ts';
import { type Hearing, hear } from './hearing.ts';
import { compileReader, type Hit, hitsOf, type Reader } from './hits.ts';
import { languageOf } from './language-of.ts';
import { matchPattern } from './match-pattern.ts';
import type { CompliancePack, LintLexicon, LintRule } from './pack.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { rejoin } from './rejoin.ts';
import type { LintVoice } from './voice.ts';

const readers = new WeakMap<LintLexicon, Reader>();

function readerOf(lexicon: LintLexicon): Reader {
  const known = readers.get(lexicon);
  if (known) return known;
  const made = compileReader(lexicon);
  readers.set(lexicon, made);
  return made;
}

interface Reading {
  look: Look;
  folded: ReturnType<typeof fold>;
  hits: Hit[];
  pieces: Pieces;
  /** What the trained voice hears; null without one. */
  hearing: Hearing | null;
}

/**
 * Judges a reply by the rules of its portal and channel. Pure; never throws on a text. Findings come with the main
 * one first: the order of the pack's rules, strongest level first. Without the trained voice the words judge alone.
 */
export function lint(text: string, context: LintContext, pack: CompliancePack, voice?: LintVoice): LintResult {
  const lexicon = lexiconFor(text, context, pack);
  if (lexicon === undefined) return { verdict: 'pass', findings: [] };
  const reader = readerOf(lexicon);
  const folded = rejoin(fold(text, reader.letters));
  const pieces = piecesOf(folded.text);
  const reading: Reading = {
    look: { text, context, lexicon, pack },
    folded,
    hits: hitsOf(folded, reader, pieces),
    pieces,
    hearing: voice ? hear(folded, pieces, voice, pack.voice, context) : null,
  };
  const heard = pack.rules.flatMap((rule) => findingsOf(rule, reading));
  const findings = heard.filter(
    (one) =>
      !pack.rules.some(
        (rule) => rule.id === one.ruleId && heard.some((other) => rule.yieldsTo?.includes(other.ruleId)),
      ),
  );
  findings.sort((one, other) => STRENGTH[other.level] - STRENGTH[one.level]);
  return { verdict: verdictOf(findings), findings };
}

const STRENGTH: Readonly<Record<Level, number>> = { block: 2, warn: 1, info: 0 };

function verdictOf(findings: readonly Finding[]): LintResult['verdict'] {
  if (findings.some((one) => one.level === 'block')) return 'block';
  return findings.some((one) => one.level === 'warn') ? 'warn' : 'pass';
}

function lexiconFor(text: string, context: LintContext, pack: CompliancePack): LintLexicon | undefined {
  const named = (language: string | null | undefined): LintLexicon | undefined =>
    pack.lexicons.find((lexicon) => lexicon.language === language);
  const told = languageOf(fold(text), pack.lexicons, context.language);
  return named(told) ?? named(context.language) ?? named('en');
}

function findingsOf(rule: LintRule, { look, folded, hits, pieces, hearing }: Reading): Finding[] {
  const { channel, marketplace } = look.context;
  if (rule.channels && !rule.channels.includes(channel)) return [];
  if (rule.notChannels?.includes(channel)) return [];
  const found: { span: Span; level: Level }[] = [];
  for (const pattern of rule.patterns ?? []) {
    if (pattern.channels && !pattern.channels.includes(channel)) continue;
    if (pattern.marketplaces && !pattern.marketplaces.includes(marketplace ?? '')) continue;
    if (pattern.notMarketplaces?.includes(marketplace ?? '')) continue;
    for (const { start, end } of matchPattern(pattern, hits, pieces.sentences)) {
      if (hearing && !hearing.echoes(rule, start, end)) continue;
      found.push({ span: sourceSpan(folded, start, end), level: pattern.level ?? rule.level });
    }
  }
  for (const { detector, level = rule.level, channels, softenedBy } of rule.detections ?? []) {
    if (channels && !channels.includes(channel)) continue;
    const soft = level === 'block' && hits.some((hit) => hit.concept === softenedBy);
    for (const span of detectors[detector](look)) found.push({ span, level: soft ? 'warn' : level });
  }
  if (hearing) found.push(...hearing.faults(rule));
  return apart(found).map(({ span, level }) => ({
    ruleId: rule.id,
    level,
    ...span,
    note: { key: `lint:${rule.id}.note` },
    alternative: { key: `lint:${rule.id}.instead` },
    source: `${rule.source.ruleId} ${rule.source.href}`,
  }));
}

/** One finding for one place: of those that overlap, the strongest, then the shortest. */
function apart(found: readonly { span: Span; level: Level }[]): { span: Span; level: Level }[] {
  const ordered = [...found].sort(
    (one, other) =>
      STRENGTH[other.level] - STRENGTH[one.level] ||
      one.span.end - one.span.start - (other.span.end - other.span.start),
  );
  const kept: { span: Span; level: Level }[] = [];
  for (const one of ordered) {
    if (!kept.some((other) => one.span.start < other.span.end && other.span.start < one.span.end)) kept.push(one);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}
