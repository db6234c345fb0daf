import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Observation } from '../../../lib/core/model/observation.ts';
import { aliexpressReaderFor } from '../../../lib/portals/aliexpress/index.ts';
import { readAtOnce } from '../../../lib/portals/contract.ts';
import { fixture } from '../fixture.ts';

const { window } = new JSDOM();
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory());

describe('a page that lost or doubled parts', () => {
  it.each(folders.map((one) => one.name))('%s is read without an error, and binds to no new order', (slug) => {
    const source = readFileSync(join(import.meta.dirname, slug, 'source.html'), 'utf8');
    const { page } = fixture(`aliexpress/${slug}`);
    const change = fc.tuple(fc.nat(), fc.constantFrom('remove', 'double', 'bare'));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const document = new window.DOMParser().parseFromString(source, 'text/html');
        const known = new Set(`${source} ${page.url}`.match(/\d{15,17}/g));
        for (const [place, how] of changes) {
          const all = document.body.querySelectorAll('*');
          const element = all[place % Math.max(1, all.length)];
          if (how === 'remove') element?.remove();
          else if (how === 'double') element?.after(element.cloneNode(true));
          else for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
        }
        const at = { document, url: new URL(page.url), now: page.now, settledFor: page.settledFor };
        const reader = aliexpressReaderFor(at);
        if (!reader) return;
        for (const seen of readAtOnce(reader, at).observations) {
          expect(Observation.safeParse(seen)).toMatchObject({ success: true });
          expect(known.has(seen.orderId)).toBe(true);
        }
        expect([...reader.anchors(at)].every(({ orderId }) => known.has(orderId))).toBe(true);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });
});
