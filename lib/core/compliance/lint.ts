import { type Folded, sourceSpan } from '../language/fold.ts';
import type { Finding, LintContext, LintResult } from './finding.ts';
import { hear } from './hearing.ts';
import type { CompliancePack } from './pack.ts';
import { readReply } from './reading.ts';
import { settle } from './settle.ts';
import type { LintVoice } from './voice.ts';
import { type Found, heardInWords, STRENGTH } from './words.ts';

/**
 * Judges a reply by the rules of its portal and channel. Pure; never throws on a text. Findings come with the main
 * one first, strongest level first. With the trained voice both are weighed together; without it the words judge alone.
 */
export function lint(text: string, context: LintContext, pack: CompliancePack, voice?: LintVoice): LintResult {
  const reading = readReply(text, context, pack);
  if (reading === undefined) return { verdict: 'pass', findings: [] };
  const words = heardInWords(reading);
  const found = voice && text.trim() !== '' ? settle(reading, words, hear(reading, voice), voice) : words;
  // A stretch without a letter in it (a lone mark, a blank line) is nothing that could be quoted.
  const quotable = found.filter(({ span }) => span.end > span.start);
  const findings = quotable
    .map((one) => findingOf(one, reading.look.written))
    .sort((one, other) => STRENGTH[other.level] - STRENGTH[one.level]);
  return { verdict: verdictOf(findings), findings };
}

const findingOf = ({ rule, span, level }: Found, written: Folded): Finding => ({
  ruleId: rule.id,
  level,
  ...sourceSpan(written, span.start, span.end),
  note: { key: `lint:${rule.id}.note` },
  alternative: { key: `lint:${rule.id}.instead` },
  source: `${rule.source.ruleId} ${rule.source.href}`,
});

function verdictOf(findings: readonly Finding[]): LintResult['verdict'] {
  if (findings.some((one) => one.level === 'block')) return 'block';
  return findings.some((one) => one.level === 'warn') ? 'warn' : 'pass';
}
