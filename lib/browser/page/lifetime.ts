import { browser } from 'wxt/browser';

/**
 * How long a content script lives: until the extension goes away under it. WXT's own context also ends on an event
 * that any page can dispatch, and a page must not be able to switch us off; so this looks at the runtime alone.
 */
export class Lifetime {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  /** False once the extension was removed, updated or reloaded; ends the lifetime on the way. */
  alive(): boolean {
    if (!this.signal.aborted && browser.runtime?.id === undefined) this.controller.abort();
    return !this.signal.aborted;
  }

  end(): void {
    this.controller.abort();
  }
}
