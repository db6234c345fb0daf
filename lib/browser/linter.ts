import type { LintContext, LintResult } from '../core/compliance/finding.ts';
import { lint } from '../core/compliance/lint.ts';
import { type LintVoice, openLintVoice } from '../core/compliance/voice.ts';
import { loadReplyWeights } from '../packs/amazon/compliance/model/index.ts';
import { compliancePackFor } from '../packs/compliance.ts';

/** Judges a text by the rules of its portal; null where no rules are known. */
export type Linter = (text: string, context: LintContext) => LintResult | null;

let opened: Promise<LintVoice> | undefined;

/** The linter with its trained voice, read from the extension's own files when it is first asked for. */
export async function openLinter(): Promise<Linter> {
  opened ??= loadReplyWeights().then(openLintVoice);
  const voice = await opened;
  return (text, context) => {
    const pack = compliancePackFor(context.portal);
    return pack ? lint(text, context, pack, voice) : null;
  };
}
