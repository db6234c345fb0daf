import { MAX_OWN, newerOf } from '../../core/replies/own.ts';
import type { TemplateCommand } from '../commands.ts';
import type { RecourseDb } from './schema.ts';

/**
 * Carries out what the seller did to the own templates, all of it or nothing; answers how many were written. A template
 * in memory that is newer than the one that comes stays.
 */
export function carryOutTemplates(db: RecourseDb, command: TemplateCommand): Promise<number> {
  return db.transaction('rw', db.templates, async () => {
    if (command.do === 'delete') {
      await db.templates.delete(command.id);
      return 1;
    }
    const known = await db.templates.toArray();
    const taken = newerOf(known, command.templates);
    const ids = new Set([...known, ...taken].map(({ id }) => id));
    if (ids.size > MAX_OWN) throw new Error(`More than ${MAX_OWN} own templates are not kept.`);
    await db.templates.bulkPut(taken);
    return taken.length;
  });
}
