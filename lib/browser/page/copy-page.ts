import type { CapturedElement, CapturedNode } from '../../core/capture/tree.ts';

export interface CopyLimits {
  nodes: number;
  /** UTF-16 code units. */
  text: number;
  depth: number;
}

export type PageCopy =
  | { url: string; takenAt: string; root: CapturedElement }
  /** More than the bounds: nothing is copied, because half a page would read as a whole one. */
  | { tooBig: true };

/**
 * Copies the page's elements and texts, those in open shadow roots too, as plain data; scripts, styles and frames stay
 * behind. It is put into the page by itself, at the seller's click, so nothing outside its own body may be used; it
 * looks and changes nothing.
 */
export function copyPage(limits: CopyLimits, document: Document = globalThis.document): PageCopy {
  const behind = new Set([
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'IFRAME',
    'LINK',
    'RECOURSE-CHIP',
    'RECOURSE-STATUS',
    'RECOURSE-DRAFT-CHECK',
  ]);
  let nodes = 0;
  let text = 0;
  const count = (length: number, depth: number): void => {
    nodes += 1;
    text += length;
    if (nodes > limits.nodes || text > limits.text || depth > limits.depth) throw new RangeError('too big');
  };
  const inside = (parent: Node, depth: number): CapturedNode[] => {
    const found: CapturedNode[] = [];
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const data = node.nodeValue ?? '';
        count(data.length, depth);
        found.push(data);
      } else if (node.nodeType === 1 && !behind.has(node.nodeName.toUpperCase()))
        found.push(elementOf(node as Element, depth));
    }
    return found;
  };
  const elementOf = (element: Element, depth: number): CapturedElement => {
    const attributes = Array.from(element.attributes, ({ name, value }): [string, string] => {
      count(value.length, depth);
      return [name.toLowerCase(), value];
    });
    const copy: CapturedElement = {
      tag: element.localName.toLowerCase(),
      attributes,
      children: element.localName === 'svg' ? [] : inside(element, depth + 1),
    };
    if (element.shadowRoot) copy.shadow = inside(element.shadowRoot, depth + 1);
    return copy;
  };
  try {
    const root = elementOf(document.documentElement, 0);
    return { url: document.URL, takenAt: new Date().toISOString(), root };
  } catch (error) {
    if (error instanceof RangeError) return { tooBig: true };
    throw error;
  }
}
