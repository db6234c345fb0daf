import type { PageState } from '../../core/model/names.ts';
import css from './chip.css?inline';
import { make } from './make.ts';

/** The one line that says what we could read of this page. */
export class StatusElement {
  private readonly host: HTMLElement;
  private readonly line: HTMLElement;

  constructor(private readonly document: Document) {
    this.host = document.createElement('recourse-status');
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.line = make(document, 'div', { class: 'status', role: 'status' });
    root.append(style, this.line);
  }

  say(text: string): void {
    if (this.line.textContent !== text) this.line.textContent = text;
  }

  show(state: PageState, count: number, scheme: 'light' | 'dark'): void {
    this.line.className = `status ${scheme}`;
    this.line.dataset.state = state;
    this.line.dataset.count = String(count);
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
  }

  remove(): void {
    this.host.remove();
  }
}
