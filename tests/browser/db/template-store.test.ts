import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut } from '../../../lib/browser/db/case-store.ts';
import { openDb, type RecourseDb } from '../../../lib/browser/db/schema.ts';
import { carryOutTemplates } from '../../../lib/browser/db/template-store.ts';
import { MAX_OWN, type OwnTemplate } from '../../../lib/core/replies/own.ts';

const own = (id: string, changedAt = '2026-11-20T10:00:00.000Z', text = 'x'): OwnTemplate => ({
  id: `own:${id}`,
  basedOn: null,
  portal: 'amazon',
  situation: 'solved',
  channel: 'buyer-message',
  language: 'en',
  tone: 'warm',
  title: id,
  text,
  changedAt,
});

describe('the store of own templates', () => {
  let db: RecourseDb;
  beforeEach(() => {
    db = openDb('template-store-test');
  });
  afterEach(() => db.delete());

  it('keeps, replaces by the later one only, and deletes', async () => {
    expect(await carryOutTemplates(db, { do: 'save', templates: [own('a'), own('b')] })).toBe(2);
    const later = own('a', '2026-11-21T10:00:00.000Z', 'later');
    expect(await carryOutTemplates(db, { do: 'save', templates: [later, own('b')] })).toBe(1);
    expect(await carryOutTemplates(db, { do: 'save', templates: [own('a')] })).toBe(0);
    expect((await db.templates.get('own:a'))?.text).toBe('later');
    await carryOutTemplates(db, { do: 'delete', id: 'own:a' });
    expect(await db.templates.toCollection().primaryKeys()).toEqual(['own:b']);
  });

  it('writes nothing when there would be too many', async () => {
    await carryOutTemplates(db, { do: 'save', templates: [own('first')] });
    const many = Array.from({ length: MAX_OWN }, (_, at) => own(`n${at}`));
    await expect(carryOutTemplates(db, { do: 'save', templates: many })).rejects.toThrow(`${MAX_OWN}`);
    expect(await db.templates.count()).toBe(1);
  });

  it('is emptied when everything is erased', async () => {
    await carryOutTemplates(db, { do: 'save', templates: [own('a')] });
    await carryOut(db, { do: 'erase-all' }, () => [], '2026-11-22T00:00:00.000Z');
    expect(await db.templates.count()).toBe(0);
  });
});
