import { browser } from 'wxt/browser';
import type { BoxFinder, FoundBox } from '../../../portals/reply-boxes.ts';
import type { DraftView } from '../../drafts/draft-view.ts';
import type { LintDraft } from '../../drafts/lint-draft.ts';
import { checksDrafts } from '../../drafts/switch.ts';
import { Lifetime } from '../lifetime.ts';
import { send } from '../wire.ts';
import { DraftCheck } from './draft-check.ts';

/** Pages may fill or take away a box without an event that reaches the document; so look again now and then. */
const RESCAN = 2_500;

/**
 * Watches the reply boxes of a page: what the seller writes is judged by the worker, and what it found is shown beside
 * the box. Reads only: nothing is written into a box or to any node of the page. Follows the switch in the options.
 */
export function watchReplyBoxes(document: Document, finder: BoxFinder): void {
  const watch = new BoxWatch(document, finder, new Lifetime(), (draft) => send('lintDraft', draft));
  void browser.storage.local.get('settings').then(({ settings }) => watch.turn(checksDrafts(settings)));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) watch.turn(checksDrafts(changes.settings.newValue));
  });
}

export class BoxWatch {
  private readonly checks = new Map<HTMLElement, DraftCheck>();
  /** Set while it is switched on; its abort takes every listener away. */
  private running: AbortController | null = null;
  /** An input method is at work: what stands in the box is not yet what the seller means. */
  private composing = false;

  constructor(
    private readonly document: Document,
    private readonly finder: BoxFinder,
    private readonly lifetime: Lifetime,
    private readonly ask: (draft: LintDraft) => Promise<DraftView | null>,
  ) {
    lifetime.signal.addEventListener('abort', () => this.stop());
  }

  /** Switches on or off; on again, everything is judged anew, because settings have changed. */
  turn(on: boolean): void {
    this.stop();
    if (on && this.lifetime.alive()) this.start();
  }

  private start(): void {
    const running = new AbortController();
    this.running = running;
    const { signal } = running;
    const hear = { signal, capture: true, passive: true };
    const { document } = this;
    for (const type of ['input', 'focusin', 'compositionstart', 'compositionend'])
      document.addEventListener(type, (event) => this.heard(event), hear);
    let frame = 0;
    const moved = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        for (const check of this.checks.values()) check.place();
      });
    };
    document.addEventListener('scroll', moved, hear);
    document.defaultView?.addEventListener('resize', moved, hear);
    const rescan = setInterval(() => this.rescan(), RESCAN);
    signal.addEventListener('abort', () => {
      clearInterval(rescan);
      cancelAnimationFrame(frame);
    });
    this.rescan();
  }

  private stop(): void {
    this.running?.abort();
    this.running = null;
    for (const check of this.checks.values()) check.end();
    this.checks.clear();
  }

  private heard(event: Event): void {
    if (!this.lifetime.alive()) return;
    if (event.type === 'compositionstart') this.composing = true;
    if (event.type === 'compositionend') this.composing = false;
    const [target] = event.composedPath();
    if (!this.composing && target instanceof Element) this.look(this.finder.at(target, this.url()));
  }

  private rescan(): void {
    if (!this.lifetime.alive() || this.composing) return;
    for (const found of this.finder.on(this.document, this.url())) this.look(found);
    for (const [field, check] of this.checks) {
      const found = field.isConnected ? this.finder.at(field, this.url()) : null;
      this.look(found);
      if (found) check.settle();
      else {
        check.end();
        this.checks.delete(field);
      }
    }
  }

  private look(found: FoundBox | null): void {
    if (!found) return;
    let check = this.checks.get(found.field);
    if (!check) {
      check = new DraftCheck(found, this.ask);
      this.checks.set(found.field, check);
    }
    check.look(found);
  }

  private url(): URL {
    return new URL(this.document.location.href);
  }
}
