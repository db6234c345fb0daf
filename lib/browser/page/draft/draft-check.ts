import type { FoundBox } from '../../../portals/reply-boxes.ts';
import { MAX_DRAFT } from '../../drafts/draft-limits.ts';
import type { DraftView } from '../../drafts/draft-view.ts';
import type { LintDraft } from '../../drafts/lint-draft.ts';
import { DraftElement } from './draft-element.ts';

/** Milliseconds without a key before a text is judged. */
const DEBOUNCE = 300;

/** The check of one box: reads its text when it has come to rest, asks for a judgement, and shows it beside the box. */
export class DraftCheck {
  private readonly element: DraftElement;
  private text: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions: an answer to an older one is out of date. */
  private asked = 0;
  private controls: readonly Element[];

  constructor(
    private found: FoundBox,
    private readonly ask: (draft: LintDraft) => Promise<DraftView | null>,
  ) {
    this.controls = found.controls();
    this.element = new DraftElement(found.field.ownerDocument, () => ({ ...this.found, controls: this.controls }));
  }

  /** The box may hold another text now, or stand in another letter. */
  look(found: FoundBox): void {
    this.found = found;
    const { text } = found.draft(MAX_DRAFT);
    if (text === this.text) return;
    this.text = text;
    this.asked += 1;
    clearTimeout(this.timer);
    if (text.trim() === '') {
      this.element.remove();
      return;
    }
    this.element.doubt();
    this.timer = setTimeout(() => void this.judge(), DEBOUNCE);
  }

  /** The page may have moved its controls. */
  settle(): void {
    this.controls = this.found.controls();
    this.element.place();
  }

  place(): void {
    this.element.place();
  }

  end(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.element.remove();
  }

  private async judge(): Promise<void> {
    const { found, asked } = this;
    const { portal, channel } = found.box;
    try {
      const view = await this.ask({ portal, channel, ...found.context(), ...found.draft(MAX_DRAFT) });
      if (asked !== this.asked) return;
      if (view) this.element.show(view);
      else this.element.remove();
    } catch {
      if (asked !== this.asked) return;
      this.element.fail();
      // The worker was stopped in mid-answer: the next look asks again.
      this.text = null;
    }
  }
}
