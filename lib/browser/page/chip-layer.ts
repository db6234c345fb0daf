import type { PageState } from '../../core/model/names.ts';
import type { Anchor } from '../../portals/contract.ts';
import type { ChipView } from '../chip-view.ts';
import type { PageReply } from '../messaging.ts';
import { type ChipActions, ChipElement } from './chip-element.ts';
import { pageScheme } from './scheme.ts';
import { inSlices } from './slices.ts';
import { StatusElement } from './status-element.ts';

const OWN_TAGS = new Set(['RECOURSE-CHIP', 'RECOURSE-STATUS']);

/**
 * Our only presence on a page: one chip per recognised row and one status line, each with a closed shadow root and
 * nothing on its host. A row that the page draws anew gets its chip again; a row that goes takes its chip along.
 */
export class ChipLayer {
  private views = new Map<string, ChipView>();
  private readonly chips = new Map<string, ChipElement>();
  private readonly status: StatusElement;
  private hints = true;

  constructor(
    private readonly document: Document,
    private readonly actions: ChipActions,
  ) {
    this.status = new StatusElement(document);
  }

  /** True for a mutation that is our own doing. */
  owns(record: MutationRecord): boolean {
    if (record.type !== 'childList') return false;
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.length > 0 && nodes.every((node) => OWN_TAGS.has(node.nodeName));
  }

  /** Takes what the worker answered: new views for some rows, and the status line. */
  take(reply: PageReply): void {
    this.hints = reply.hints;
    for (const view of reply.chips) this.views.set(view.orderId, view);
    this.status.say(reply.status);
  }

  /** Lays chips beside the anchors, in slices; chips whose row is gone are taken away. */
  async lay(anchors: Iterable<Anchor>, state: PageState, signal: AbortSignal): Promise<void> {
    if (!this.hints || state === 'unknown') {
      this.clear();
      return;
    }
    const kept = await inSlices(this.layOneByOne(anchors), signal);
    if (kept === null) return;
    for (const [orderId, chip] of this.chips)
      if (!kept.has(orderId)) {
        chip.remove();
        this.chips.delete(orderId);
      }
    this.status.show(state, this.chips.size, pageScheme(this.document));
  }

  /** Returns the order ids that have a row. */
  private *layOneByOne(anchors: Iterable<Anchor>): Generator<void, Set<string>, void> {
    const scheme = pageScheme(this.document);
    const kept = new Set<string>();
    for (const { orderId, element } of anchors) {
      yield;
      const view = this.views.get(orderId);
      kept.add(orderId);
      if (!view || !element.isConnected) continue;
      let chip = this.chips.get(orderId);
      if (!chip) {
        chip = new ChipElement(this.document, this.actions);
        this.chips.set(orderId, chip);
      }
      chip.show(view);
      chip.attach(element, scheme);
    }
    return kept;
  }

  clear(): void {
    for (const chip of this.chips.values()) chip.remove();
    this.chips.clear();
    this.status.remove();
  }
}
