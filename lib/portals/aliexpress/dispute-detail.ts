import type { PageReading } from '../../core/model/observation.ts';
import { disputesPage as facts } from '../../packs/aliexpress/pages/disputes.ts';
import type { Page, Reader } from '../contract.ts';
import { put } from '../told.ts';
import { labelledOn, orderOf, withoutOrder } from './detail.ts';
import { type OrderPart, observe, putMoment, putStanding, shortly } from './facts.ts';
import { isSellerCentre } from './shell.ts';

const reader = { id: 'aliexpress.dispute-detail', version: 1 };
const from = { portal: 'aliexpress', page: 'dispute-detail' } as const;
const moments = ['disputeOpenedDate', 'disputeModifiedDate', 'returnAgreedDate', 'shippedDate'] as const;

/** The page of one dispute. What buyer and seller wrote there is left alone: its lines could look like labels. */
export const disputeDetail: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  return isSellerCentre(page) && facts.detailPath.test(page.url.pathname);
}

function* read(page: Page): Generator<void, PageReading, void> {
  yield;
  const label = labelledOn(page, facts.leaveOut);
  const named = label('orderId');
  const { orderId, differ } = orderOf(page, facts.parameters, 'value' in named ? [named.value] : []);
  const part: OrderPart = { orderId: orderId ?? '', facts: {}, absent: {} };
  putStanding(part, label('disputeStatus'), label('countdown'), page.now);
  put(part, 'disputeReason', shortly(label('disputeReason')));
  for (const name of moments) putMoment(part, name, label(name));
  if (orderId === null || Object.keys(part.facts).length === 0) return withoutOrder(page, { ...from, reader }, differ);
  return { ...from, reader, state: 'read', ...observe(page, 'dispute', reader, [part]) };
}
