import type { DraftView } from '../../drafts/draft-view.ts';
import { make } from '../make.ts';
import { pageScheme } from '../scheme.ts';
import css from './draft.css?inline';
import { buildPanel, hasMore } from './panel.ts';
import { type Area, placeBeside, type Size } from './place.ts';

/** Where a panel belongs: beside this field, clear of these controls, while nothing of the page covers the field. */
export interface Beside {
  field: HTMLElement;
  around: Element;
  controls: readonly Element[];
}

/** How far what is shown is true of the text in the box. */
type Standing = 'current' | 'checking' | 'failed';

/** What stands beside one reply box: out of the page's flow, in a closed shadow root, with nothing on its host. */
export class DraftElement {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  /** Stays while panels come and go, so that a screen reader hears what is new. */
  private readonly said: HTMLElement;
  private panel: HTMLElement | null = null;
  private view: DraftView | null = null;
  private standing: Standing = 'current';
  /** What the seller wishes; without room the panel is folded all the same. */
  private wantsOpen = true;
  private drawnOpen = true;
  private sizes = new Map<string, Size>();

  constructor(
    private readonly document: Document,
    private readonly beside: () => Beside,
  ) {
    // An undefined tag, no custom element: content scripts in Chrome have no registry.
    this.host = document.createElement('recourse-draft-check');
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.said = make(document, 'span', { role: 'status', class: 'said' });
    this.root.append(make(document, 'style', {}, css), this.said);
    // The page's own keys are not for what is pressed in here.
    this.host.addEventListener('keydown', (event) => event.stopPropagation());
  }

  /** Shows an answer; the same one again redraws nothing, so that nothing is said twice. */
  show(view: DraftView): void {
    const same = this.panel !== null && JSON.stringify(view) === JSON.stringify(this.view);
    this.view = view;
    this.standing = 'current';
    if (same) this.mark();
    else this.redraw();
  }

  /** The text has changed: what is shown may no longer hold. */
  doubt(): void {
    this.standing = 'checking';
    this.mark();
  }

  /** The text could not be checked, which must not look clean. Before a first answer there are no words to say it in. */
  fail(): void {
    if (!this.view) return;
    const { words } = this.view;
    this.view = { summary: words.failed, level: 'info', findings: [], advice: null, cut: null, words };
    this.standing = 'failed';
    this.redraw();
  }

  remove(): void {
    this.host.remove();
    this.said.textContent = '';
    this.panel?.remove();
    this.panel = null;
    this.view = null;
  }

  /** Moves to the field, or out of sight while the field is. */
  place(): void {
    const { view } = this;
    if (!view) return;
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    const { field, around, controls } = this.beside();
    const { clientWidth: width, clientHeight: height } = this.document.documentElement;
    const at = field.getBoundingClientRect();
    const shown = hasArea(at) && at.bottom > 0 && at.top < height && !isCovered(at, around, height);
    const clear = [field, ...controls].map((one) => one.getBoundingClientRect()).filter(hasArea);
    for (const open of this.wantsOpen && hasMore(view) ? [true, false] : [false]) {
      const place = shown && placeBeside(at, clear, { width, height }, this.sizeOf(open, width));
      if (!place) continue;
      const panel = this.drawn(open);
      panel.style.cssText = `left:${place.left}px;top:${place.top}px;max-height:${place.height}px;${open ? `width:${place.width}px` : ''}`;
      return;
    }
    this.drawn(this.drawnOpen).style.visibility = 'hidden';
  }

  private redraw(): void {
    this.panel?.remove();
    this.panel = null;
    this.sizes.clear();
    this.place();
    const { summary = '' } = this.view ?? {};
    if (this.said.textContent !== summary) this.said.textContent = summary;
  }

  /** What a panel would measure, without what room there is. */
  private sizeOf(open: boolean, windowWidth: number): Size {
    const key = `${open} ${windowWidth}`;
    const known = this.sizes.get(key);
    if (known) return known;
    const panel = this.drawn(open);
    panel.style.cssText = '';
    // Rounded up: a fraction less would call for scroll bars.
    const { width, height } = panel.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    this.sizes.set(key, size);
    return size;
  }

  private drawn(open: boolean): HTMLElement {
    if (this.panel && this.drawnOpen === open) return this.panel;
    this.panel?.remove();
    this.panel = this.build(open);
    this.drawnOpen = open;
    this.mark();
    this.root.append(this.panel);
    return this.panel;
  }

  private build(open: boolean): HTMLElement {
    const { view } = this;
    if (!view) return make(this.document, 'section');
    const toggle = (): void => {
      this.wantsOpen = !open;
      this.redraw();
      this.panel?.querySelector<HTMLElement>('.toggle')?.focus();
    };
    const panel = buildPanel(this.document, view, { open, onToggle: this.wantsOpen === open ? toggle : null });
    panel.classList.add(pageScheme(this.document), open && hasMore(view) ? 'open' : 'folded');
    return panel;
  }

  private mark(): void {
    if (this.panel) this.panel.dataset.state = this.standing;
  }
}

const hasArea = ({ left, top, right, bottom }: Area): boolean => right > left && bottom > top;

/** Whether something else of the page lies over the field, a dialogue for instance: then nothing of ours belongs there. */
function isCovered(field: Area, around: Element, height: number): boolean {
  const middle = (Math.max(0, field.top) + Math.min(height, field.bottom)) / 2;
  const hit = around.ownerDocument.elementFromPoint((field.left + field.right) / 2, middle);
  if (!hit) return false;
  const holder = lightAncestor(around);
  return !holder.contains(hit) && !hit.contains(holder);
}

/** The element itself, or the one in the light tree whose shadow roots hold it. */
function lightAncestor(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? lightAncestor(host) : element;
}
