import { lint } from '../../lib/core/compliance/lint.ts';
import type { LintVoice } from '../../lib/core/compliance/voice.ts';
import { languages } from '../../lib/core/model/names.ts';
import { amazonCompliance } from '../../lib/packs/amazon/compliance/index.ts';

/** UTF-16 code units of a draft: the longest message that the portal takes. */
const LENGTH = 2_000;
const DRAFTS = 20;
const ROUNDS = 8;

/** Drafts of full length, each begun at another message. */
function draftsOf(texts: readonly string[]): string[] {
  return Array.from({ length: DRAFTS }, (_, first) => {
    let draft = '';
    for (let at = first; draft.length < LENGTH; at += 1) draft += `${texts[at % texts.length]} `;
    return draft.slice(0, LENGTH);
  });
}

/**
 * Milliseconds of the processor for one draft of 2,000 characters, words and voice together, by language: the median
 * over the drafts of the least of several rounds, because other work on the machine only ever adds.
 */
export function replySpeed(
  replies: readonly { language: string; text: string }[],
  voice: LintVoice,
): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  for (const language of languages) {
    const drafts = draftsOf(replies.filter((one) => one.language === language).map(({ text }) => text));
    const least = drafts.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [at, draft] of drafts.entries()) {
        const before = process.cpuUsage();
        lint(
          draft,
          { portal: 'amazon', marketplace: 'US', channel: 'buyer-message', language },
          amazonCompliance,
          voice,
        );
        const { user, system } = process.cpuUsage(before);
        least[at] = Math.min(least[at] ?? 0, (user + system) / 1000);
      }
    const median = least.toSorted((one, other) => one - other)[Math.floor(DRAFTS / 2)] ?? 0;
    table[language] = { 'ms for 2,000 characters (target 5)': median.toFixed(2) };
  }
  return table;
}
