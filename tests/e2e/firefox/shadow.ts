import type { Page } from 'puppeteer-core';

/** A node as WebDriver BiDi tells of it, closed shadow roots included. */
interface BidiNode {
  value?: {
    nodeType: number;
    nodeValue?: string;
    localName?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: { result?: BidiNode } }>;
}

export interface Inner {
  attributes: Record<string, string>;
  text: string;
}

function* walk(node: BidiNode): Generator<BidiNode> {
  yield node;
  for (const child of node.value?.children ?? []) yield* walk(child);
}

const textOf = (node: BidiNode): string =>
  node.value?.nodeType === 3
    ? (node.value.nodeValue ?? '')
    : node.value?.localName === 'style'
      ? ''
      : (node.value?.children ?? []).map(textOf).join('');

/** Elements with an attribute inside the closed root of the first such host; none while there is no host. */
export async function insideClosedRoot(page: Page, host: string, attribute: string): Promise<Inner[]> {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const root = result.result?.value?.shadowRoot;
  if (!root) return [];
  return [...walk(root)].flatMap((node) => {
    const { attributes } = node.value ?? {};
    return attributes && attribute in attributes ? [{ attributes, text: textOf(node) }] : [];
  });
}
