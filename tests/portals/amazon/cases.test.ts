import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { accountReaderFor } from '../../../lib/portals/amazon/account-pages.ts';
import { caseReaderFor } from '../../../lib/portals/amazon/cases.ts';
import { type Page, readAtOnce } from '../../../lib/portals/contract.ts';
import { anyReaderFor } from '../../../lib/portals/every-reader.ts';
import { readerFor } from '../../../lib/portals/index.ts';
import { fixture, fixtureFolders } from '../fixture.ts';

const folders = fixtureFolders().filter((folder) => folder.startsWith('amazon/'));

function pageOf(folder: string): Page {
  const { page } = fixture(folder);
  const source = readFileSync(join(import.meta.dirname, '..', folder, 'source.html'), 'utf8');
  const { document } = new JSDOM(source, { url: page.url }).window;
  return { document, url: new URL(page.url), now: page.now, settledFor: page.settledFor };
}

describe('the content scripts of Seller Central', () => {
  it.each(folders)('leave %s to one of them', (folder) => {
    const page = pageOf(folder);
    const readers = [readerFor, caseReaderFor, accountReaderFor].flatMap((of) => of(page)?.id ?? []);
    expect(readers.length).toBeLessThanOrEqual(1);
  });
});

describe('people on these pages', () => {
  it.each(folders.filter((folder) => /\/(?:returns|compose|inbox|brand-reviews|seller-page)-/.test(folder)))(
    'are not in what is read of %s',
    (folder) => {
      const page = pageOf(folder);
      const reader = anyReaderFor(page);
      const text = JSON.stringify(reader ? readAtOnce(reader, page) : null);
      for (const name of ['Private Person', 'Hidden Lane', '某人']) expect(text).not.toContain(name);
    },
  );
});
