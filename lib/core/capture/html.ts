import type { CapturedElement, CapturedNode } from './tree.ts';

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00A0', '&nbsp;');
const escapedValue = (value: string): string => escapedText(value).replaceAll('"', '&quot;');

/** A page as an HTML file; open shadow roots as declarative templates. */
export function htmlOf(root: CapturedElement): string {
  const parts: string[] = ['<!doctype html>\n'];
  const write = (node: CapturedNode): void => {
    if (typeof node === 'string') {
      parts.push(escapedText(node));
      return;
    }
    parts.push(`<${node.tag}`, ...node.attributes.map(([name, value]) => ` ${name}="${escapedValue(value)}"`), '>');
    if (VOID.has(node.tag)) return;
    if (node.shadow) {
      parts.push('<template shadowrootmode="open">');
      for (const child of node.shadow) write(child);
      parts.push('</template>');
    }
    for (const child of node.children) write(child);
    parts.push(`</${node.tag}>`);
  };
  write(root);
  return `${parts.join('')}\n`;
}
