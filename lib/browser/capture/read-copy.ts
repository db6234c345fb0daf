import type { CapturedElement, CapturedNode, CapturedPage } from '../../core/capture/tree.ts';
import type { PageState } from '../../core/model/names.ts';
import { readAtOnce } from '../../portals/contract.ts';
import { anyReaderFor } from '../../portals/every-reader.ts';

/** Long enough for an empty list to be believed, in ms: the seller looked at the page before copying it. */
const SETTLED = 60_000;
/** Attributes that a browser might act upon, even in a document that nobody sees. */
const ACTING = /^on|^src|^poster$|^background$|^style$/;
/** Styles that readers look at are told by these words. */
const TELLING = /display\s*:|visibility\s*:|line-through|width\s*:/i;

export interface CopyReading {
  /** Name of the page by its reader; null where no reader knows it. */
  page: string | null;
  state: PageState;
  rows: number;
  /** Names of the facts of each row, and of those that are absent. */
  shape: string;
}

/** Reads a copy as the page would be read: in a document of its own, which loads and runs nothing. */
export function readCopy({ url, takenAt, root }: CapturedPage): CopyReading {
  const document = documentOf(root);
  const page = { document, url: new URL(url), now: takenAt, settledFor: SETTLED };
  const reader = anyReaderFor(page);
  if (!reader) return { page: null, state: 'unknown', rows: 0, shape: '' };
  const { state, observations, pageFacts, ...reading } = readAtOnce(reader, page);
  const rows = observations.map(({ kind, facts, absent }) => [kind, Object.keys(facts).sort(), absent]);
  return {
    page: reading.page,
    state,
    rows: observations.length,
    shape: JSON.stringify([rows, Object.keys(pageFacts ?? {})]),
  };
}

function documentOf(root: CapturedElement): Document {
  const made = document.implementation.createHTMLDocument('');
  made.documentElement.replaceWith(elementOf(root, made));
  return made;
}

function elementOf({ tag, attributes, children, shadow }: CapturedElement, owner: Document): Element {
  const element = owner.createElement(/^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'div');
  for (const [name, value] of attributes)
    if (/^[a-z_][a-z0-9_-]*$/.test(name) && (!ACTING.test(name) || (name === 'style' && TELLING.test(value))))
      element.setAttribute(name, value);
  element.append(...nodesOf(children, owner));
  if (shadow) rootOf(element)?.append(...nodesOf(shadow, owner));
  return element;
}

const nodesOf = (nodes: readonly CapturedNode[], owner: Document): Node[] =>
  nodes.map((node) => (typeof node === 'string' ? owner.createTextNode(node) : elementOf(node, owner)));

/** Not every element may have a shadow root. */
function rootOf(element: Element): ShadowRoot | null {
  try {
    return element.attachShadow({ mode: 'open' });
  } catch {
    return null;
  }
}
