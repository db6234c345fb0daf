import { browser } from 'wxt/browser';
import type { Page, Reader } from '../../portals/contract.ts';
import type { ChipView } from '../chip-view.ts';
import { ChipLayer } from './chip-layer.ts';
import { Lifetime } from './lifetime.ts';
import { PageRunner } from './page-runner.ts';
import { listen, send } from './wire.ts';

/** Connects one page with the worker: reader → runner → worker → chips. */
export function runOnPage(document: Document, readerFor: (page: Page) => Reader | undefined): void {
  const lifetime = new Lifetime();
  const layer = new ChipLayer(document, {
    open: (view) => void send('openCase', { caseId: view.caseId }).catch(() => lifetime.alive()),
    copy: (view) => copyReply(view),
  });
  const runner = new PageRunner({
    document,
    readerFor,
    lifetime,
    layer,
    send: (page) => send('recordPage', page),
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) runner.refresh();
  });
  listen('ordersChanged', ({ orderIds }) => runner.refresh(orderIds));
  runner.start();
}

async function copyReply(view: ChipView): Promise<boolean> {
  const { reply } = view;
  if (!reply || reply.missing) return false;
  try {
    await navigator.clipboard.writeText(reply.text);
  } catch {
    return false;
  }
  void send('caseCommand', {
    do: 'copied',
    caseId: view.caseId,
    reply: {
      at: new Date().toISOString(),
      templateId: reply.templateId,
      language: reply.language,
      text: reply.text,
    },
  }).catch(() => undefined);
  return true;
}
