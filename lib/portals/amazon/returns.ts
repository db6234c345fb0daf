import type { PageReading } from '../../core/model/observation.ts';
import { returnsPage as facts } from '../../packs/amazon/pages/returns.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import { fold } from '../columns.ts';
import type { Anchor, Page, Reader } from '../contract.ts';
import { cutText, gatherText, isHiddenWithin, visibleText } from '../dom.ts';
import { MAX_COMMENT } from '../limits.ts';
import { put, type Told } from '../told.ts';
import { type CasePart, newPart, observeParts, putMoment, shortly, stateWithout, unbound } from './case-parts.ts';
import { type CaseRow, caseRows, contentOf, hasHeading } from './case-rows.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.returns', version: 1 };
const from = { portal: 'amazon', page: 'returns' } as const;
const moments = ['returnRequestedDate', 'returnReceivedDate', 'refundedDate', 'orderDate'] as const;
type Name = Exclude<keyof typeof facts.labels, 'orderId'>;
/** The model's bounds. */
const MAX_SKU = 120;
const ASIN = /^[A-Z0-9]{10}$/;

/** Returns, the classic list and the newer ones. It never reads the buyer's name. */
export const returns: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors };

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(facts.markers)) return true;
  return isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`);
}

const rowsOn = ({ document }: Page): CaseRow<Name>[] =>
  caseRows<Name>(contentOf(document), { labels: facts.labels, row: facts.row, leaveOut: facts.leaveOut });

function* read(page: Page): Generator<void, PageReading, void> {
  const rows = rowsOn(page);
  const byAmazon = isOfAmazon(page);
  const unreadable: PageReading['unreadable'] = [];
  const parts: CasePart[] = [];
  for (const [index, row] of rows.entries()) {
    const part = partOf(row, byAmazon);
    if (part) parts.push(part);
    else unreadable.push(unbound(index));
    yield;
  }
  const told = observeParts(page, 'return', reader, parts);
  const content = contentOf(page.document);
  const total = totalOn(content);
  const ours = total !== null || hasHeading(content, facts.headings);
  const without = stateWithout(page, { ours, rows: rows.length, empty: total === 0 });
  // The page counts rows that it has not drawn.
  const state =
    told.observations.length > 0 ? 'read' : without === 'changed' && rows.length === 0 && total ? 'loading' : without;
  return { ...from, reader, state, observations: told.observations, unreadable: [...unreadable, ...told.unreadable] };
}

function partOf(row: CaseRow<Name>, byAmazon: boolean): CasePart | null {
  if (row.orderId === null) return null;
  const part = newPart(row.orderId);
  for (const name of moments) putMoment(part, name, row.figure(name));
  put(part, 'returnReason', shortly(row.text('returnReason')));
  put(part, 'returnStatus', shortly(row.text('returnStatus')));
  put(
    part,
    'asin',
    checked(row.text('asin'), (text) => ASIN.test(text)),
  );
  put(
    part,
    'sku',
    checked(row.text('sku'), (text) => text.length <= MAX_SKU),
  );
  if (byAmazon) put(part, 'fulfillmentChannel', { value: 'AFN' });
  else if (row.element.matches(facts.row)) put(part, 'fulfillmentChannel', { value: 'MFN' });
  putComments(part, row.element);
  return part;
}

const checked = (told: Told<string>, test: (text: string) => boolean): Told<string> =>
  'absent' in told || test(told.value) ? told : { absent: 'unreadable' };

/** The buyer's own words about the return. */
function putComments(part: CasePart, row: Element): void {
  const [place, ...others] = [...row.querySelectorAll(facts.comments)].filter((one) => !isHiddenWithin(one, row));
  if (!place || others.length > 0) part.absent.comments = place ? 'in-doubt' : 'not-on-page';
  else {
    const { text, whole } = gatherText(place);
    put(part, 'comments', { value: cutText(text, MAX_COMMENT) });
    if (!whole || text.length > MAX_COMMENT) put(part, 'commentsCut', { value: true });
  }
}

/** How many returns the page says there are; null where it does not. */
function totalOn(content: Element): number | null {
  for (const line of visibleText(content).split('\n'))
    for (const pattern of facts.totals) {
      const digits = pattern.exec(line.trim())?.[1]?.replace(/\D/g, '');
      if (digits) return Number(digits);
    }
  return null;
}

const isOfAmazon = ({ document }: Page): boolean =>
  [...contentOf(document).querySelectorAll('th, kat-table-head kat-table-cell, [role="columnheader"]')].some((cell) =>
    (facts.amazonColumns as readonly string[]).includes(fold(visibleText(cell))),
  );

function* anchors(page: Page): Generator<Anchor, void, void> {
  const found = new Set<string>();
  for (const { orderId, element } of rowsOn(page)) {
    if (orderId === null || found.has(orderId)) continue;
    found.add(orderId);
    yield { orderId, element: element.firstElementChild ?? element };
  }
}
