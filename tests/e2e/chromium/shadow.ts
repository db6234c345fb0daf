import type { BrowserContext, Page } from 'playwright-core';

export { until } from '../until.ts';

/** An element inside one of our closed shadow roots, as a test sees it: attributes and text. */
export interface Inner {
  attributes: Record<string, string>;
  text: string;
  backendNodeId: number;
}

interface CdpNode {
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const attributesOf = (node: CdpNode): Record<string, string> => {
  const list = node.attributes ?? [];
  const out: Record<string, string> = {};
  for (let at = 0; at + 1 < list.length; at += 2) out[list[at] as string] = list[at + 1] as string;
  return out;
};

const textOf = (node: CdpNode): string =>
  node.nodeType === 3 ? node.nodeValue : node.nodeName === 'STYLE' ? '' : (node.children ?? []).map(textOf).join('');

function* walk(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
}

/** Reads the elements with an attribute inside closed roots of the given hosts, over the debugging protocol. */
export async function insideClosedRoots(page: Page, host: string, attribute: string): Promise<Inner[]> {
  const session = await (page.context() as BrowserContext).newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const found: Inner[] = [];
  for (const node of walk(root)) {
    if (node.nodeName !== host.toUpperCase()) continue;
    for (const shadow of node.shadowRoots ?? [])
      for (const inner of walk(shadow)) {
        const attributes = attributesOf(inner);
        if (attribute in attributes)
          found.push({ attributes, text: textOf(inner), backendNodeId: inner.backendNodeId });
      }
  }
  await session.detach();
  return found;
}

/** The chips on a page, in page order. */
export const chipsOn = (page: Page): Promise<Inner[]> => insideClosedRoots(page, 'recourse-chip', 'data-case');
