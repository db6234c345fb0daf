import type { Observation, PageReading } from '../../core/model/observation.ts';
import type { Page, Reader } from '../../portals/contract.ts';
import type { PageReply } from '../messaging.ts';
import { MAX_IN_VIEW, MAX_OBSERVATIONS } from '../record-limits.ts';
import type { RecordPage } from '../record-page.ts';
import type { ChipLayer } from './chip-layer.ts';
import type { Lifetime } from './lifetime.ts';
import { idle, inSlices } from './slices.ts';

/** After a change of the page: wait for more of it, so that a redraw is read once. */
const DEBOUNCE = 300;
/** Shadow roots attach without a mutation the observer could see; so look again now and then. */
const RESCAN = 2_500;

export interface RunnerParts {
  document: Document;
  readerFor: (page: Page) => Reader | undefined;
  send: (page: RecordPage) => Promise<PageReply>;
  layer: ChipLayer;
  lifetime: Lifetime;
}

/**
 * Watches one page: a single observer marks it dirty; when it has calmed down the whole list is read again in
 * slices, rows that changed are sent, and the chips are laid. Survives redraws, paging and addresses changed by
 * script. Never writes to the page's own nodes.
 */
export class PageRunner {
  private readonly sent = new Map<string, string>();
  private lastPage = '';
  private firstSeen = 0;
  private address = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  /** Counts refreshes: an answer to a message sent before one may be out of date. */
  private epoch = 0;
  private dirty = false;

  constructor(private readonly parts: RunnerParts) {}

  start(): void {
    const { document, lifetime } = this.parts;
    const observer = new MutationObserver((records) => {
      if (records.some((record) => !this.parts.layer.owns(record))) this.mark();
    });
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['value', 'label', 'class', 'page'],
    });
    const rescan = setInterval(() => this.mark(0), RESCAN);
    const onMove = (): void => this.mark();
    const view = document.defaultView;
    for (const type of ['popstate', 'hashchange', 'pageshow']) view?.addEventListener(type, onMove);
    lifetime.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(rescan);
      clearTimeout(this.timer);
      for (const type of ['popstate', 'hashchange', 'pageshow']) view?.removeEventListener(type, onMove);
      this.parts.layer.clear();
    });
    this.mark(0);
  }

  /** Sends anew although nothing changed: settings were switched, or the memory of some orders moved. */
  refresh(orderIds?: readonly string[]): void {
    this.epoch += 1;
    for (const key of this.sent.keys())
      if (!orderIds || orderIds.some((orderId) => key.endsWith(orderId))) this.sent.delete(key);
    this.lastPage = '';
    this.mark(0);
  }

  private mark(delay = DEBOUNCE): void {
    if (!this.parts.lifetime.alive()) return;
    this.dirty = true;
    if (this.running || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, delay);
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.dirty && this.parts.lifetime.alive()) {
        this.dirty = false;
        await idle();
        await this.look();
      }
    } catch {
      // The worker was stopped in mid-answer, or the extension went away under us: the next look tries again.
      this.parts.lifetime.alive();
    } finally {
      this.running = false;
    }
  }

  private page(): Page {
    const { document } = this.parts;
    const url = new URL(document.location.href);
    const address = url.origin + url.pathname + url.hash;
    if (address !== this.address) {
      this.address = address;
      this.firstSeen = performance.now();
      this.sent.clear();
      this.lastPage = '';
    }
    return { document, url, now: new Date().toISOString(), settledFor: performance.now() - this.firstSeen };
  }

  private async look(): Promise<void> {
    const page = this.page();
    const reader = this.parts.readerFor(page);
    if (!reader) {
      this.parts.layer.clear();
      return;
    }
    const reading = await inSlices(reader.read(page), this.parts.lifetime.signal);
    if (!reading) return;
    await this.report(reading);
    await this.parts.layer.lay(reader.anchors(page), reading.state, this.parts.lifetime.signal);
  }

  /** The rows that read differently than what was sent of them. */
  private *changedIn(observations: readonly Observation[]): Generator<void, Observation[], void> {
    const changed: Observation[] = [];
    for (const seen of observations) {
      if (this.sent.get(keyOf(seen)) !== contentOf(seen)) changed.push(seen);
      yield;
    }
    return changed;
  }

  private async report(reading: PageReading): Promise<void> {
    const inView = reading.observations.map((seen) => seen.orderId);
    const fresh = await inSlices(this.changedIn(reading.observations), this.parts.lifetime.signal);
    if (!fresh) return;
    const summary = JSON.stringify([reading.page, reading.state, inView, reading.unreadable]);
    if (fresh.length === 0 && summary === this.lastPage) return;
    const { portal, page, state, unreadable, missed = [] } = reading;
    const { epoch } = this;
    const lacks = lacksIn(reading.observations);
    for (let from = 0; from === 0 || from < fresh.length; from += MAX_OBSERVATIONS) {
      const observations = fresh.slice(from, from + MAX_OBSERVATIONS);
      const reply = await this.parts.send({
        portal,
        page,
        state,
        observations,
        unreadable: unreadable.slice(0, MAX_OBSERVATIONS),
        inView: inView.slice(0, MAX_IN_VIEW),
        rows: inView.length,
        lacks,
        missed,
      });
      this.parts.layer.take(reply);
      if (reply.failed || epoch !== this.epoch) return;
      // A refused row would be refused again: it is sent anew only when it reads differently.
      for (const seen of observations) this.sent.set(keyOf(seen), contentOf(seen));
    }
    this.lastPage = summary;
  }
}

/** In how many rows a fact is absent, by name and reason. */
function lacksIn(observations: readonly Observation[]): Record<string, number> {
  const lacks: Record<string, number> = {};
  for (const { absent } of observations)
    for (const [name, why] of Object.entries(absent)) {
      const key = `${name} ${why}`;
      lacks[key] = (lacks[key] ?? 0) + 1;
    }
  return lacks;
}

const keyOf = (seen: Observation): string => `${seen.kind}:${seen.orderId}`;
const contentOf = (seen: Observation): string => JSON.stringify([seen.facts, seen.absent]);
