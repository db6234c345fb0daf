import type { Portal } from '../core/model/names.ts';
import type { PageReading } from '../core/model/observation.ts';

/** A page as a reader sees it: nothing but its document, its address and the moment. No browser API. */
export interface Page {
  document: Document;
  url: URL;
  /** UTC, ISO 8601. */
  now: string;
  /** Milliseconds since the page was first looked at: an empty list is "loading" before it is "empty". */
  settledFor: number;
}

/**
 * Reads one kind of page. `detect` is cheap and looks at content first, address second (the shell may keep an
 * address while it shows another page). `read` is total: it never throws on a page, a bad row goes to `unreadable`.
 * It yields after each row, so that the caller can stop for the page to breathe; it reads only, and changes nothing.
 */
export interface Reader {
  id: string;
  version: number;
  /** Date of the last look at the page's structure. */
  updated: string;
  portal: Portal;
  page: string;
  detect(page: Page): boolean;
  read(page: Page): Generator<void, PageReading, void>;
  /** Where the rows' chips belong, in the order of the page, each order once; found one by one, as they are asked for. */
  anchors(page: Page): Iterable<Anchor>;
}

/** The element beside which the chip of an order's row belongs. */
export interface Anchor {
  orderId: string;
  element: Element;
}

/** Runs a reading to its end at once: terminal and tests. */
export function readAtOnce(reader: Reader, page: Page): PageReading {
  const run = reader.read(page);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
