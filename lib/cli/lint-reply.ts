import * as z from 'zod/mini';
import { lint } from '../core/compliance/lint.ts';
import { openLintVoice } from '../core/compliance/voice.ts';
import { Portal } from '../core/model/names.ts';
import { channels } from '../core/replies/template.ts';
import { translatorFor } from '../i18n/index.ts';
import { loadReplyWeights } from '../packs/amazon/compliance/model/index.ts';
import { compliancePackFor } from '../packs/compliance.ts';
import { LineError, parseLine, runLines } from './lines.ts';

const ReplyLine = z.object({
  id: z.union([z.string(), z.number()]),
  portal: z._default(Portal, 'amazon'),
  marketplace: z.optional(z.nullable(z.string())),
  language: z.optional(z.string()),
  channel: z._default(z.enum(channels), 'buyer-message'),
  orderId: z.optional(z.string()),
  text: z.string(),
});

/** `npm run --silent lint-reply`: what each reply on stdin breaks, see "Terminal commands" in the README. */
const { say } = await translatorFor('en');
const voice = openLintVoice(await loadReplyWeights());

process.exitCode = await runLines((value) => {
  const { id, text, marketplace = null, language, orderId, ...line } = parseLine(ReplyLine, value);
  const pack = compliancePackFor(line.portal);
  if (!pack) throw new LineError('portal', `No compliance rules for ${line.portal} yet.`);
  const { verdict, findings } = lint(text, { ...line, marketplace, language, orderId }, pack, voice);
  return {
    id,
    verdict,
    findings: findings.map(({ note, alternative, ...found }) => ({
      ...found,
      note: say(note),
      alternative: say(alternative),
    })),
  };
});
