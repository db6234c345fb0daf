import type { ChipView } from '../chip-view.ts';
import { buildCard } from './card.ts';
import css from './chip.css?inline';
import { make } from './make.ts';
import { toneIcon } from './tone.ts';

export interface ChipActions {
  open(view: ChipView): void;
  /** Copies inside the user's gesture; resolves with false when the browser refused. */
  copy(view: ChipView): Promise<boolean>;
}

/** One chip: a button beside the rating, and under it, on demand, a card with the essentials. */
export class ChipElement {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private shown = '';

  constructor(
    private readonly document: Document,
    private readonly actions: ChipActions,
  ) {
    // An undefined tag, no custom element: content scripts in Chrome have no registry.
    this.host = document.createElement('recourse-chip');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.root.append(style);
  }

  /** Renders a view; the same view again changes nothing, so an open card stays open. */
  show(view: ChipView): void {
    const key = JSON.stringify(view);
    if (key === this.shown) return;
    this.shown = key;
    this.root.querySelector('.chip-box')?.remove();
    this.root.append(this.build(view));
  }

  /** Out of the flow at its place, so that no row grows and nothing of the page moves. */
  attach(element: Element, scheme: 'light' | 'dark'): void {
    const box = this.root.querySelector('.chip-box');
    if (box) box.className = `chip-box ${scheme}`;
    if (this.host.parentElement !== element) element.append(this.host);
  }

  remove(): void {
    this.host.remove();
  }

  private build(view: ChipView): HTMLElement {
    const box = make(this.document, 'div', { class: 'chip-box' });
    const button = make(this.document, 'button', {
      class: `chip ${view.outcome}`,
      type: 'button',
      title: view.title,
      'aria-label': view.title,
      'data-case': view.caseId,
      'data-outcome': view.outcome,
      'data-ground': view.ground ?? '',
      'data-closes-on': view.closesOn ?? '',
      'aria-expanded': 'false',
    });
    button.append(toneIcon(this.document, view.outcome), make(this.document, 'span', {}, view.label));
    // A card is made when somebody asks for it: a page has hundreds of chips and few readers of cards.
    let card: HTMLElement | undefined;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      card ??= this.card(view, button);
      if (!card.isConnected) box.append(card);
      card.togglePopover();
      if (card.matches(':popover-open')) place(card, button);
    });
    box.append(button);
    return box;
  }

  private card(view: ChipView, button: HTMLElement): HTMLElement {
    const card = buildCard(this.document, view, {
      open: () => this.actions.open(view),
      copy: () => this.actions.copy(view),
      close: () => {
        card.hidePopover();
        button.focus();
      },
    });
    card.addEventListener('toggle', () => {
      const open = card.matches(':popover-open');
      button.setAttribute('aria-expanded', String(open));
      if (open) card.querySelector<HTMLElement>('button')?.focus();
    });
    return card;
  }
}

const GAP = 4;

/** Under the chip, or above it where there is no room; always inside the window. */
function place(card: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const view = card.ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = at.bottom + GAP;
  const top = below + height <= view.clientHeight ? below : Math.max(GAP, at.top - height - GAP);
  card.style.left = `${Math.max(GAP, Math.min(at.left, view.clientWidth - width - GAP))}px`;
  card.style.top = `${top}px`;
}
