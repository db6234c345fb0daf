import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlOf } from '../../lib/core/capture/html.ts';
import { capture, copyFixture } from '../portals/capture-page.ts';
import { fixture } from '../portals/fixture.ts';
import { makeFixture, toldOf } from '../tools/make-fixture.ts';

describe('npm run fixture', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'recourse-fixture-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const captured = async (folder: string): Promise<string> => {
    const file = join(root, `${folder.replace('/', '-')}.html`);
    writeFileSync(file, htmlOf(capture((await copyFixture(fixture(folder))).copy, 5).page.root));
    return file;
  };

  it('makes a folder of a capture, and says what is read of it', async () => {
    const made = await makeFixture(await captured('amazon/today-en-us'), undefined, root);
    expect(made.folder).toBe('amazon/captured-feedback-manager');
    const expected = JSON.parse(readFileSync(join(root, made.folder, 'expected.json'), 'utf8'));
    expect(expected.page).toMatchObject({ runScripts: false, settledFor: 60_000 });
    expect(expected.reading.observations).toHaveLength(5);
    expect(expected.anchors).toHaveLength(5);
    expect(readFileSync(join(root, made.folder, 'notes.md'), 'utf8')).toContain('made anonymous');
    expect(toldOf(made)).toContain('read, by amazon.feedback-manager version 1\nrows: 5\n');
    expect(toldOf(made)).toContain('rating: in 5');
  });

  it('says which parts are missed', async () => {
    const made = await makeFixture(await captured('amazon/renamed-list'), 'redesign-of-today', root);
    expect(made.folder).toBe('amazon/redesign-of-today');
    expect(toldOf(made)).toContain('missed: list');
  });

  it('overwrites nothing, and takes neither a plain page nor a bad name', async () => {
    const file = await captured('amazon/returns-v2-mfn');
    await makeFixture(file, 'once', root);
    await expect(makeFixture(file, 'once', root)).rejects.toThrow('is there already');
    await expect(makeFixture(file, '../up', root)).rejects.toThrow('small letters');
    const plain = join(root, 'plain.html');
    writeFileSync(plain, '<p>Wren Castellan</p>');
    await expect(makeFixture(plain, 'plain', root)).rejects.toThrow('no capture');
    await expect(makeFixture(join(root, 'none.html'), 'none', root)).rejects.toThrow('cannot be read');
  });
});
