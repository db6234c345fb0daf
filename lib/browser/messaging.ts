import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Observation } from '../core/model/observation.ts';
import type { ChipView } from './chip-view.ts';
import type { CaseCommand, TemplateCommand } from './commands.ts';
import type { DraftView } from './drafts/draft-view.ts';
import type { LintDraft } from './drafts/lint-draft.ts';
import type { RecordPage } from './record-page.ts';

/**
 * Everything that crosses between our parts. The types are what an honest sender sends; the receiving side takes
 * `unknown` and parses it (see receive.ts).
 */
export interface ProtocolMap {
  /** Content script → background: what the page shows. Answers with the chips for it. */
  recordPage(page: RecordPage): PageReply;
  /** Content script → background, inside a user's gesture: open the case beside the page. */
  openCase(request: { caseId: string }): { opened: boolean };
  /** Content script → background: what the seller is writing. Answers with what to show beside it; nothing is stored. */
  lintDraft(draft: LintDraft): DraftView | null;
  /** Background → content script: facts of these orders changed elsewhere; their rows are to be judged anew. */
  ordersChanged(news: { orderIds: string[] }): void;
  /** Our pages and the chips' popover → background: what the seller did with a case. */
  caseCommand(command: CaseCommand): { done: true } | { done: false; error: string };
  /** Our pages → background: a case the seller wrote down. */
  recordByHand(entry: { observation: Observation }): { done: true; caseId: string } | { done: false; error: string };
  /** Our pages → background: cases of these orders were imported; their windows are to be laid down. */
  judgeOrders(request: { orderIds: string[] }): { done: true } | { done: false; error: string };
  /** Our pages → background: own templates to keep or to forget. Answers how many were written. */
  templateCommand(command: TemplateCommand): { done: true; count: number } | { done: false; error: string };
}

export interface PageReply {
  /** False when the seller has switched the hints off: nothing is shown then. */
  hints: boolean;
  chips: ChipView[];
  /** One line for the page's status element, in the seller's language. */
  status: string;
  /** The page was not stored; it will be sent again. `status` says so. */
  failed: boolean;
  /** Observations that could not be stored, by order id. */
  refused: { orderId: string; why: string }[];
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
