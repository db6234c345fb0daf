import '../lib/browser/zod-jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { setAlarms, wakeWithBrowser } from '../lib/browser/alarms.ts';
import { keepUp, runBackground } from '../lib/browser/background.ts';
import { openDb } from '../lib/browser/db/schema.ts';
import { answerDrafts } from '../lib/browser/drafts/answer-drafts.ts';
import { followOwnRules } from '../lib/browser/keep-rules.ts';
import { watchAccess } from '../lib/browser/portal-access.ts';
import { keepReminding } from '../lib/browser/reminders.ts';

export default defineBackground(() => {
  const db = openDb();
  watchAccess();
  runBackground(db);
  answerDrafts(db);
  keepReminding(db);
  followOwnRules(db, () => void keepUp(db));
  setAlarms(() => keepUp(db));
  wakeWithBrowser(() => keepUp(db));
});
