import { amazonPack } from '../../lib/packs/amazon/index.ts';

const HOUR = 3_600_000;

/*
 * Scripts for one of the extension's own pages, as text: both browsers' drivers run them. The database must be open
 * already.
 */

/** All rows of one of the extension's tables. */
export const allRows = (table: string): string => `new Promise((done, failed) => {
  const opening = indexedDB.open('recourse');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('${table}').objectStore('${table}').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      done(reading.result);
    };
  };
})`;

/** Lays a window down that closes in so many hours, as the worker would. */
export const layWindow = (caseId: string, hours: number): string => `new Promise((done, failed) => {
  const opening = indexedDB.open('recourse');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('deadlines', 'readwrite');
    writing.objectStore('deadlines').put({
      id: '${caseId}#AMZ-FB-SELLER-REQUEST-90D', caseId: '${caseId}', windowId: 'AMZ-FB-SELLER-REQUEST-90D',
      closesOn: '2026-12-30', closesAt: ${Date.now() + hours * HOUR}, visibleFrom: 0, orderId: '${caseId}',
      marketplace: 'US', outcome: 'removable', ground: 'product-review', rating: 1, packVersion: '${amazonPack.version}',
    });
    writing.oncomplete = () => done(opening.result.close());
  };
})`;
