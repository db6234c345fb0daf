import '../lib/browser/zod-jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { setAlarms } from '../lib/browser/alarms.ts';
import { keepUp, runBackground } from '../lib/browser/background.ts';
import { openDb } from '../lib/browser/db/schema.ts';

export default defineBackground(() => {
  const db = openDb();
  runBackground(db);
  setAlarms(() => keepUp(db));
  void keepUp(db);
});
