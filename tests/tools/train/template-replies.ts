import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piecesOf } from '../../../lib/core/compliance/pieces.ts';
import { readReply } from '../../../lib/core/compliance/reading.ts';
import { heardInWords } from '../../../lib/core/compliance/words.ts';
import { fold } from '../../../lib/core/language/fold.ts';
import { languages } from '../../../lib/core/model/names.ts';
import { fill } from '../../../lib/core/replies/fill.ts';
import { localeFor } from '../../../lib/core/replies/locale.ts';
import type { Template } from '../../../lib/core/replies/template.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { templates } from '../../../lib/packs/amazon/templates/index.ts';
import { usualValues } from '../../packs/usual-values.ts';
import { replyFolder } from './reply-task.ts';
import { replyStoreOf } from './train-replies.ts';

/** `tsx tests/tools/train/template-replies.ts`: the shipped templates as training lines, for they are compliant by design. */
const NOTICE = 'ask-to-change-or-remove';

function lineOf(template: Template): string {
  const { language, channel, carries } = template;
  const marketplace = replyStoreOf(template);
  const { text } = fill(template, usualValues, localeFor(language, marketplace));
  const reading = readReply(text, { portal: 'amazon', marketplace, channel, language }, amazonCompliance);
  const notices =
    reading && carries.includes(NOTICE) ? heardInWords(reading).filter(({ rule }) => rule.id === NOTICE) : [];
  const sentences = sentencesOf(text);
  const labels = sentences.map(({ start, end }) =>
    notices.some(({ span }) => span.start < end && start < span.end) ? ['change-notice'] : ['fine'],
  );
  return JSON.stringify({ t: sentences.map(({ start, end }) => text.slice(start, end)), a: labels, ch: channel });
}

/** Sentences with the white space behind them. Offsets of the text as written. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const folded = fold(text);
  const starts = piecesOf(folded.text)
    .bounds.filter(({ start, end }) => folded.text.slice(start, end).trim() !== '')
    .map(({ start }, at) => (at === 0 ? 0 : (folded.from[start] ?? text.length)));
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

for (const language of languages) {
  const own = templates.filter((one) => one.language === language && one.channel !== 'chargeback-statement');
  writeFileSync(join(replyFolder, `${language}-templates.jsonl`), `${[...new Set(own.map(lineOf))].join('\n')}\n`);
}
