import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../../../lib/portals/contract.ts';
import { readerFor } from '../../../lib/portals/index.ts';
import { fixture, fixtureFolders } from '../fixture.ts';

/** Marks that name nobody; every one of them is put where a page shows the buyer. */
const NAME = 'Qwortz Vexlund';
const ADDRESS = '77 Zyphon Alley';
const PHONE = '+1 201 555 0199';

const buyerPlaces =
  '[data-test-id^="shipping-section"]:not(:has([data-test-id^="buyer-name"])), [data-test-id^="buyer-name"]';
const folders = fixtureFolders().filter((folder) => /\/orders?-(?:details|list)/.test(folder));

/** The page of a fixture with the marks in every place of the buyer, and in the links beside them. */
function markedPage(folder: string): { text: string; buyers: number } {
  const { page } = fixture(folder);
  const url = new URL(page.url);
  const source = readFileSync(join(import.meta.dirname, '../..', 'portals', folder, 'source.html'), 'utf8');
  const { document } = new JSDOM(source, { url: url.href }).window;
  const buyers = document.querySelectorAll(buyerPlaces);
  for (const place of buyers) {
    const labels = ['Shipping service', 'Sales channel', 'Ship by', 'Fulfillment method', 'ASIN', 'SKU'];
    place.innerHTML = [NAME, ADDRESS, PHONE, ...labels.map((label) => `${label}: ${NAME}`)].join('<br>');
  }
  const at = { document, url, now: page.now, settledFor: page.settledFor };
  const reader = readerFor(at);
  return { text: JSON.stringify(reader ? readAtOnce(reader, at) : null), buyers: buyers.length };
}

describe('the buyer of an order', () => {
  it.each(folders)('never leaves the page %s', (folder) => {
    const { text } = markedPage(folder);
    for (const secret of ['Qwortz', 'Vexlund', 'Zyphon', '555 0199', 'Private Person', 'Hidden Lane', '555 0100'])
      expect(text).not.toContain(secret);
  });

  it('is there to be read in many of these pages', () => {
    expect(folders.length).toBeGreaterThan(30);
    expect(folders.filter((folder) => markedPage(folder).buyers > 0).length).toBeGreaterThan(12);
  });
});
