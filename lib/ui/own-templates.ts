import { useLiveQuery } from 'dexie-react-hooks';
import type { TemplateCommand } from '../browser/commands.ts';
import type { RecourseDb } from '../browser/db/schema.ts';
import { sendMessage } from '../browser/messaging.ts';
import type { OwnTemplate } from '../core/replies/own.ts';

/** The seller's own templates, by title. Empty until they are read. */
export const useOwnTemplates = (db: RecourseDb): OwnTemplate[] =>
  useLiveQuery(
    async () => (await db.templates.toArray()).sort((one, other) => one.title.localeCompare(other.title)),
    [db],
  ) ?? [];

/** Tells the worker. The number of templates written, or what went wrong. */
export async function keepTemplates(command: TemplateCommand): Promise<{ count: number } | { error: string }> {
  try {
    const answer = await sendMessage('templateCommand', command);
    return answer.done ? { count: answer.count } : { error: answer.error };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
