import { BY_HAND } from '../core/casework/by-hand.ts';
import { describeIssue } from '../core/model/issue.ts';
import { Observation } from '../core/model/observation.ts';
import { recordObservations } from './db/case-store.ts';
import type { RecourseDb } from './db/schema.ts';
import { openDesk } from './desk.ts';
import { Docket } from './docket.ts';

/** Stores a case that the seller wrote down. Answers its id; throws one line that says what does not fit. */
export async function recordByHand(db: RecourseDb, raw: unknown, now: Date): Promise<string> {
  const parsed = Observation.safeParse(raw);
  if (!parsed.success) throw new Error(describeIssue(parsed.error.issues[0]));
  const seen = parsed.data as Observation;
  if (seen.reader.id !== BY_HAND.id) throw new Error('reader: not an entry by hand');
  await recordObservations(db, [seen], new Docket(await openDesk(), now).deadlinesOf);
  return `${seen.portal}:${seen.kind}:${seen.orderId}`;
}
