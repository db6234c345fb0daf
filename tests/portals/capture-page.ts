import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPage } from '../../lib/browser/page/copy-page.ts';
import { type Looked, look, lookPatiently } from '../../lib/cli/look.ts';
import { openSavedPage } from '../../lib/cli/saved-page.ts';
import { anonymise, type Capture } from '../../lib/core/capture/anonymise.ts';
import { htmlOf } from '../../lib/core/capture/html.ts';
import { type CapturedPage, MAX_DEPTH, MAX_NODES, MAX_TEXT } from '../../lib/core/capture/tree.ts';
import { captureFacts } from '../../lib/packs/capture/index.ts';
import type { Fixture } from './fixture.ts';

const LIMITS = { nodes: MAX_NODES, text: MAX_TEXT, depth: MAX_DEPTH };
/** Longest wait for a fixture's scripts, in ms. */
const PATIENCE = 4_000;
/** Elements whose texts nobody reads and that no capture takes along. */
const BEHIND = 'script, style, noscript, link, meta, iframe';

export interface CopiedFixture {
  copy: CapturedPage;
  looked: Looked;
  /** Every text and attribute value of the page, found without the copier. */
  values: string[];
}

/** A fixture's page as it is copied in the browser, and what is read of it. */
export async function copyFixture({ folder, page }: Fixture): Promise<CopiedFixture> {
  const url = new URL(page.url);
  const saved = openSavedPage(join(import.meta.dirname, folder, 'source.html'), url, page.runScripts);
  const at = { document: saved.document, url, now: page.now, settledFor: page.settledFor };
  const looked = await lookPatiently(at, page.runScripts ? PATIENCE : 0);
  const before = saved.document.documentElement.outerHTML;
  const copy = copyPage(LIMITS, saved.document);
  if (saved.document.documentElement.outerHTML !== before) throw new Error('The copier changed the page.');
  const values = [...valuesIn(saved.document)];
  saved.close();
  if ('tooBig' in copy) throw new Error(`${folder} is too big to copy.`);
  return { copy: { ...copy, takenAt: new Date(page.now).toISOString() }, looked, values };
}

/** The texts and attribute values of a document, those of open shadow roots too. */
export function* valuesIn(root: Document | ShadowRoot): Generator<string, void, void> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(BEHIND)) continue;
    // A language's code names nobody.
    for (const { name, value } of element.attributes) if (name !== 'lang') yield value;
    for (const node of element.childNodes) if (node.nodeType === 3) yield node.nodeValue ?? '';
    if (element.shadowRoot) {
      for (const node of element.shadowRoot.childNodes) if (node.nodeType === 3) yield node.nodeValue ?? '';
      yield* valuesIn(element.shadowRoot);
    }
  }
}

export const capture = (copy: CapturedPage, seed: number, struck: readonly string[] = []): Capture =>
  anonymise(copy, { facts: captureFacts, salt: new Uint8Array(16).fill(seed), struck });

export interface SavedCapture {
  html: string;
  looked: Looked;
  values: string[];
}

/** Opens a capture as the file that the seller saves, and reads it. */
export function openCapture({ page }: Capture, settledFor: number): SavedCapture {
  const html = htmlOf(page.root);
  const file = join(tmpdir(), `recourse-capture-${process.pid}.html`);
  writeFileSync(file, html);
  const url = new URL(page.url);
  const saved = openSavedPage(file, url, false);
  const looked = look({ document: saved.document, url, now: page.takenAt, settledFor });
  const values = [...valuesIn(saved.document)];
  saved.close();
  return { html, looked, values };
}
