// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../lib/browser/capture/read-copy.ts';
import { copyPage } from '../../lib/browser/page/copy-page.ts';
import { MAX_DEPTH, MAX_NODES, MAX_TEXT } from '../../lib/core/capture/tree.ts';
import { capture } from './capture-page.ts';
import { fixture, fixtureFolders } from './fixture.ts';
import { mutate, randomFrom } from './mutate.ts';

const random = randomFrom(20261122);
const still = fixtureFolders().filter((folder) => !fixture(folder).page.runScripts);

describe('captures of changed pages', () => {
  it.each(still)('%s with something moved, doubled, hidden or gone: read as that page is', (folder) => {
    const { url, now } = fixture(folder).page;
    const source = readFileSync(join(import.meta.dirname, folder, 'source.html'), 'utf8');
    const document = new DOMParser().parseFromString(source, 'text/html');
    const done = mutate(document, random);
    const copy = copyPage({ nodes: MAX_NODES, text: MAX_TEXT, depth: MAX_DEPTH }, document);
    if ('tooBig' in copy) throw new Error(`${folder} is too big to copy.`);
    const page = { ...copy, url, takenAt: new Date(now).toISOString() };
    expect(readCopy(capture(page, 4).page), done).toEqual(readCopy(page));
  });
});
