import type { RecourseDb } from '../db/schema.ts';
import { onMessage } from '../messaging.ts';
import { accessKnown } from '../portal-access.ts';
import { originOf, parseMessage } from '../receive.ts';
import { LintDraft, lintDraft } from './lint-draft.ts';

/** The worker's end: judges what a page of a portal sends while the seller writes. */
export function answerDrafts(db: RecourseDb): void {
  onMessage('lintDraft', async ({ data, sender }) => {
    await accessKnown();
    if (originOf(sender).from !== 'portal-page')
      throw new Error('Refused: only drafts on a page of a portal are judged.');
    return lintDraft(db, parseMessage(LintDraft, data));
  });
}
