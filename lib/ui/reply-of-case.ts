import type { RecourseDb } from '../browser/db/schema.ts';
import { deskWith } from '../browser/desk.ts';
import { readOwnRules } from '../browser/own-rules.ts';
import { rulebookOf } from '../browser/rulebook.ts';
import { secondVoice } from '../browser/second-voice.ts';
import type { Settings } from '../browser/settings.ts';
import type { Suggestion } from '../core/replies/suggest.ts';
import type { Translator } from '../i18n/index.ts';
import { channelOfKind } from './reply-channel.ts';

/** The first reply that fits a case, where its kind is answered; undefined when there is no case or no reply. */
export async function replyOfCase(
  db: RecourseDb,
  caseId: string,
  settings: Settings,
  translator: Translator,
): Promise<Suggestion | undefined> {
  const one = await db.cases.get(caseId);
  if (!one) return undefined;
  const family = (await db.cases.where('orderId').equals(one.orderId).toArray()).filter(({ id }) => id !== one.id);
  const desk = deskWith(settings, translator, await secondVoice(), rulebookOf(await readOwnRules()));
  const now = new Date();
  const replies = desk.replies(one, family, desk.assess(one, family, now), now);
  return replies.find(({ channel }) => channel === channelOfKind(one.kind));
}
