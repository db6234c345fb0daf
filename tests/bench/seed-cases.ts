import type { Page } from 'playwright-core';

/**
 * Fills the database of an extension page with invented cases and their laid-down windows, in the browser, in
 * chunks. The rows have the shape of lib/browser/db/schema.ts; the database must be open already.
 */
export async function seedCases(page: Page, count: number, packVersion: string): Promise<void> {
  await page.evaluate(
    async ([total, packVersion]) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('recourse');
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const seen = {
        reader: { id: 'amazon.feedback-manager', version: 1 },
        firstSeenAt: '2026-11-20T10:00:00.000Z',
        lastSeenAt: '2026-11-20T10:00:00.000Z',
      };
      const day = 86_400_000;
      const now = Date.now();
      for (let from = 0; from < total; from += 5_000) {
        const write = db.transaction(['cases', 'deadlines'], 'readwrite');
        for (let index = from; index < Math.min(total, from + 5_000); index += 1) {
          const serial = String(index).padStart(7, '0');
          const orderId = `111-${serial}-${serial}`;
          const id = `amazon:sellerFeedback:${orderId}`;
          const closesAt = now + (((index * 7_919) % 2_000) - 200) * (day / 24);
          write.objectStore('cases').put({
            id,
            portal: 'amazon',
            kind: 'sellerFeedback',
            orderId,
            firstSeenAt: '2026-11-20T10:00:00.000Z',
            lastSeenAt: '2026-11-20T10:00:00.000Z',
            day: '2026-11-18',
            facts: {
              rating: [{ value: 1 + (index % 3), ...seen }],
              comments: [{ value: 'The fabric is thin and the seams came undone after one wash.', ...seen }],
              feedbackDate: [{ value: { dates: ['2026-11-18'], text: '11/18/2026' }, ...seen }],
            },
            copies: [],
            marks: [],
            request: null,
          });
          write.objectStore('deadlines').put({
            id: `${id}#AMZ-FB-SELLER-REQUEST-90D`,
            caseId: id,
            windowId: 'AMZ-FB-SELLER-REQUEST-90D',
            closesOn: new Date(closesAt - day / 3).toISOString().slice(0, 10),
            closesAt,
            visibleFrom: 0,
            orderId,
            marketplace: 'US',
            outcome: 'removable',
            ground: 'product-review',
            rating: 1 + (index % 3),
            packVersion,
          });
        }
        await new Promise((done, failed) => {
          write.oncomplete = done;
          write.onerror = () => failed(write.error);
        });
      }
      db.close();
    },
    [count, packVersion] as const,
  );
}
