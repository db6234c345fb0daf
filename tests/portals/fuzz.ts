import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Facts } from '../../lib/core/model/fact.ts';
import { type Page, type Reader, readAtOnce } from '../../lib/portals/contract.ts';
import { anyReaderFor } from '../../lib/portals/every-reader.ts';
import { fixture, fixtureFolders } from './fixture.ts';
import { mutate, randomFrom } from './mutate.ts';

/** A page of a fixture, as it is read without its scripts. */
interface Sample {
  folder: string;
  page: Page;
  reader: Reader;
  /** Values that stand with each order of the page that was not touched. */
  known: ReadonlyMap<string, ReadonlySet<string>>;
  html: string;
  /** The body as it was, to begin each turn with. */
  body: Node;
}

/** Facts that follow from the order's id or from the page as a whole, and states that many orders share. */
const SHARED = new Set(['marketplace', 'fulfillmentChannel']);

const valuesOf = (facts: Facts): string[] =>
  Object.entries(facts).flatMap(([name, value]) => (SHARED.has(name) ? [] : meaningOf(value)));

/** A value without what may differ by the rest of the page: a date's reading is compared by what was printed. */
function meaningOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return JSON.stringify(value);
}

function sampleOf(folder: string): Sample | null {
  const { page: look } = fixture(folder);
  if (look.runScripts) return null;
  const source = readFileSync(join(import.meta.dirname, folder, 'source.html'), 'utf8');
  const { document } = new JSDOM(source, { url: look.url }).window;
  const page: Page = { document, url: new URL(look.url), now: look.now, settledFor: 60_000 };
  const reader = anyReaderFor(page);
  if (!reader || reader.id.endsWith('sign-in')) return null;
  const known = new Map(
    readAtOnce(reader, page).observations.map((seen) => [seen.orderId, new Set(valuesOf(seen.facts))]),
  );
  return { folder, page, reader, known, html: document.documentElement.outerHTML, body: document.body.cloneNode(true) };
}

/** Fixtures by the reader that reads them; only pages that tell something. */
export function samplesByReader(): Map<string, Sample[]> {
  const found = new Map<string, Sample[]>();
  for (const folder of fixtureFolders()) {
    const sample = sampleOf(folder);
    if (sample) found.set(sample.reader.id, [...(found.get(sample.reader.id) ?? []), sample]);
  }
  return found;
}

export interface FuzzResult {
  pages: number;
  observations: number;
  /** Sentences: an exception, an order that no row names, or a value that stands with another order. */
  faults: string[];
}

/** Reads `count` pages, each a fixture with one to three elements changed. The same seed gives the same pages. */
export function fuzz(samples: readonly Sample[], count: number, seed: number): FuzzResult {
  const random = randomFrom(seed);
  const result: FuzzResult = { pages: 0, observations: 0, faults: [] };
  for (let turn = 0; turn < count; turn += 1) {
    const sample = samples[turn % samples.length];
    if (!sample) break;
    const { document } = sample.page;
    // The same document again and again: each document of its own would stay in memory.
    document.body.replaceWith(sample.body.cloneNode(true));
    const done = `${sample.folder} #${turn}: ${mutate(document, random)}`;
    result.pages += 1;
    try {
      const at = sample.page;
      const seen = (anyReaderFor(at) ?? sample.reader).id === sample.reader.id ? readAtOnce(sample.reader, at) : null;
      for (const one of [...sample.reader.anchors(at)]) if (!one.element.isConnected) throw new Error('a loose anchor');
      result.observations += seen?.observations.length ?? 0;
      for (const { orderId, facts } of seen?.observations ?? [])
        result.faults.push(...foreign(sample, orderId, facts).map((fault) => `${done}: ${fault}`));
    } catch (error) {
      result.faults.push(`${done}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return result;
}

/** Values bound to an order that stand only with other orders on the page that was not touched. */
function foreign({ known, html }: Sample, orderId: string, facts: Facts): string[] {
  const own = known.get(orderId);
  // What the page writes more than once can be the order's own, which was in doubt before the change.
  const isSingle = (value: string): boolean => html.split(value.replace(/^"|"$/g, '')).length <= 2;
  return valuesOf(facts)
    .filter(
      (value) =>
        isSingle(value) && !own?.has(value) && [...known].some(([id, values]) => id !== orderId && values.has(value)),
    )
    .map((value) => `${value.slice(0, 60)} bound to ${orderId}`);
}
