import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aliexpressReaderFor } from '../../../lib/portals/aliexpress/index.ts';
import { fixture, readFixture } from '../fixture.ts';
import { samplePage } from '../sample-list.ts';

/** What the fixtures hold of buyers: names, an address, a telephone. */
const OF_BUYERS = /Wren Castellan|Isla Brandt|Willow Quay|Mill Lane|1632|8199999999999999/;

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => `aliexpress/${one.name}`);

describe('the readers of AliExpress', () => {
  it.each(folders)('%s: nothing of the buyer is taken along', async (folder) => {
    const { looked } = await readFixture(fixture(folder));
    expect(JSON.stringify(looked)).not.toMatch(OF_BUYERS);
  });

  it('know no page of another portal', () => {
    expect(aliexpressReaderFor(samplePage([]))).toBeUndefined();
  });
});
