/**
 * A page's document as plain data: what the copier in the page hands over, and what is made anonymous. A string is a
 * text node. Attribute names are lower case.
 */
export type CapturedNode = string | CapturedElement;

export interface CapturedElement {
  /** Local name, lower case. */
  tag: string;
  attributes: [name: string, value: string][];
  children: CapturedNode[];
  /** Children of an open shadow root; left out where there is none. */
  shadow?: CapturedNode[];
}

export interface CapturedPage {
  /** Address of the page. */
  url: string;
  /** UTC, ISO 8601. */
  takenAt: string;
  root: CapturedElement;
}

/** Most elements and texts of a page that are copied, and most text of all together, in UTF-16 code units. */
export const MAX_NODES = 60_000;
export const MAX_TEXT = 4_000_000;
/** Deepest nesting that is copied. */
export const MAX_DEPTH = 400;

/** Whether data that crossed from a page has the shape of a tree, within the bounds. */
export function isTree(value: unknown): value is CapturedElement {
  let nodes = 0;
  const isNode = (node: unknown, depth: number): boolean => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return false;
    return typeof node === 'string' || isElement(node, depth);
  };
  const areNodes = (list: unknown, depth: number): boolean =>
    Array.isArray(list) && list.every((node) => isNode(node, depth + 1));
  const isElement = (node: unknown, depth: number): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    const { tag, attributes, children, shadow } = node as Record<string, unknown>;
    return (
      typeof tag === 'string' &&
      Array.isArray(attributes) &&
      attributes.every(
        (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string'),
      ) &&
      areNodes(children, depth) &&
      (shadow === undefined || areNodes(shadow, depth))
    );
  };
  return typeof value === 'object' && isNode(value, 0);
}

/** Every text of a tree: text nodes and attribute values, those of shadow roots too. */
export function* textsOf(node: CapturedNode): Generator<string, void, void> {
  if (typeof node === 'string') {
    yield node;
    return;
  }
  for (const [, value] of node.attributes) yield value;
  for (const child of [...(node.shadow ?? []), ...node.children]) yield* textsOf(child);
}
