/** Texts of a page are counted in UTF-16 code units; more than this is never gathered from one place. */
const MAX_GATHERED = 200_000;

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'RECOURSE-CHIP', 'RECOURSE-STATUS']);
const BLOCKS = new Set(['ADDRESS', 'BLOCKQUOTE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'LI', 'OL', 'P', 'PRE', 'TR', 'UL']);

/** Hidden by the element's own attributes; asks for no layout, so style sheets are not seen. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

/** As isHidden, asking every ancestor up to `root` too, through open shadow roots. */
export function isHiddenWithin(element: Element, root: Element | Document): boolean {
  for (let at: Node | null = element; at !== null && at !== root; at = parentOf(at))
    if (at.nodeType === 1 && isHidden(at as Element)) return true;
  return false;
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** What the browser says about being in view. Costs a layout: only to tell differing duplicates apart. */
export const isRendered = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** All matches in the light tree and in every open shadow root below `root`, in the order of the page. */
export function pierce(root: Element | ShadowRoot, selector: string): Element[] {
  const found: Element[] = [];
  const visit = (at: Element | ShadowRoot): void => {
    for (const element of at.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if ('shadowRoot' in root && root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}

export interface GatheredText {
  text: string;
  /** False when the place holds more text than was gathered. */
  whole: boolean;
}

/**
 * The text a person sees in an element: hidden parts left out, line breaks kept (`<br>`, blocks, and those written
 * in the text), blanks folded. Open shadow roots are read before the light children, a `label` attribute before both.
 * Parts that match `leaveOut` are passed over.
 */
export function gatherText(element: Element, leaveOut?: string): GatheredText {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > MAX_GATHERED) return;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      parts.push(data.slice(0, MAX_GATHERED));
      length += data.length;
    } else if (node.nodeType === 1) enter(node as Element);
  };
  const enter = (at: Element): void => {
    if (SILENT.has(at.tagName) || isHidden(at) || (leaveOut && at.matches(leaveOut))) return;
    if (at.tagName === 'BR') {
      parts.push('\n');
      return;
    }
    const block = BLOCKS.has(at.tagName);
    if (block) breakLine();
    const label = at.tagName.startsWith('KAT-') ? at.getAttribute('label') : null;
    if (label) parts.push(` ${label} `);
    else {
      if (at.shadowRoot) visitAll(at.shadowRoot);
      visitAll(at);
    }
    if (block) breakLine();
  };
  const visitAll = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) visit(child);
  };
  const breakLine = (): void => {
    if (!parts.at(-1)?.endsWith('\n')) parts.push('\n');
  };
  enter(element);
  return { text: tidy(parts.join('')), whole: length <= MAX_GATHERED };
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\f\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const visibleText = (element: Element): string => gatherText(element).text;

/** Cuts a text to at most `limit` code units without splitting a character in two. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
