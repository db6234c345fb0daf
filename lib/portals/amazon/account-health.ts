import type { FulfillmentChannel } from '../../core/model/names.ts';
import type { PageReading } from '../../core/model/observation.ts';
import type { AccountHealth, ShownDefectRate } from '../../core/model/page-facts.ts';
import { accountHealthPage as facts } from '../../packs/amazon/pages/account-health.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import { fold } from '../columns.ts';
import type { Page, Reader } from '../contract.ts';
import { isHiddenWithin, visibleText } from '../dom.ts';
import { readCount, readCounts, readShare } from '../figures.ts';
import { agreed } from '../told.ts';
import { stateWithout } from './case-parts.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.account-health', version: 1 };
const from = { portal: 'amazon', page: 'account-health' } as const;

/** The account's health as the portal counts it: facts of the page, bound to no order. */
export const accountHealth: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(`${facts.dashboard}, ${facts.detail}`)) return true;
  return isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`);
}

function* read(page: Page): Generator<void, PageReading, void> {
  yield;
  const told: PageReading = { ...from, reader, state: 'changed', observations: [], unreadable: [] };
  const { document } = page;
  const rates = dashboardRates(document);
  const health: AccountHealth = {
    orderDefectRate: rates.length > 0 ? rates : detailRate(document),
    negativeFeedback: partRate(document, 'negativeFeedback'),
    claims: partRate(document, 'claims'),
    chargebacks: partRate(document, 'chargebacks'),
    healthRating: ratingOn(document),
  };
  const { orderDefectRate, ...rest } = health;
  const silent = orderDefectRate.length === 0 && Object.values(rest).every((value) => value === null);
  if (silent) {
    const ours = document.querySelector(`${facts.dashboard}, ${facts.detail}`) !== null;
    return { ...told, state: stateWithout(page, { ours, rows: 0, empty: false }) };
  }
  const unreadable = orderDefectRate.length === 0 ? [{ what: 'order defect rate', why: 'unreadable' }] : [];
  return { ...told, state: 'read', unreadable, pageFacts: { accountHealth: health } };
}

const seen = (root: Document | Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((one) => !isHiddenWithin(one, root));

/** One value that every visible copy agrees on. */
function figureOf(places: readonly Element[], read: (text: string) => number | null): number | null {
  const told = agreed(places.map((one) => String(read(visibleText(one)))));
  return 'value' in told && told.value !== 'null' ? Number(told.value) : null;
}

function dashboardRates(document: Document): ShownDefectRate[] {
  const row = seen(document, facts.rateRow).find((one) => {
    const [first] = seen(one, facts.column);
    return first !== undefined && facts.rateWords.some((word) => fold(visibleText(first)).startsWith(word));
  });
  if (!row) return [];
  const figures = seen(row, facts.column).filter((one) => seen(one, facts.rate).length > 0);
  const named = figures.map((column) => channelNamed(column) ?? headOver(document, row, column));
  const channels = named.every((one) => one === null) ? inPlace(figures.length) : named;
  return figures.flatMap((column, place): ShownDefectRate[] => {
    const channel = channels[place];
    if (!channel) return [];
    const [orderWithDefects = null, orderCount = null, ...more] = readCounts(
      seen(column, facts.orders).map(visibleText).join(' '),
    );
    const certain = orderCount !== null && more.length === 0;
    return [
      {
        channel,
        rate: figureOf(seen(column, facts.rate), readShare),
        orderWithDefects: certain ? orderWithDefects : null,
        orderCount: certain ? orderCount : null,
      },
    ];
  });
}

const inPlace = (columns: number): (FulfillmentChannel | null)[] => (columns > 2 ? [] : ['MFN', 'AFN']);

function channelNamed(element: Element): FulfillmentChannel | null {
  const text = fold(visibleText(element));
  for (const channel of ['MFN', 'AFN'] as const)
    if (facts.channels[channel].some((word) => text.includes(word))) return channel;
  return null;
}

/** The head that stands in the same place of an earlier row as the column does in its own. */
function headOver(document: Document, row: Element, column: Element): FulfillmentChannel | null {
  const place = seen(row, facts.column).indexOf(column);
  for (const cell of seen(document, facts.headerCell)) {
    const own = cell.parentElement;
    if (!own || own === row || seen(own, facts.column).indexOf(cell) !== place) continue;
    const channel = channelNamed(cell);
    if (channel) return channel;
  }
  return null;
}

function detailRate(document: Document): ShownDefectRate[] {
  const rate = figureOf(seen(document, facts.detailRate), readShare);
  const orderWithDefects = figureOf(seen(document, facts.detailDefects), readCount);
  const orderCount = figureOf(seen(document, facts.detailOrders), readCount);
  return rate === null && orderCount === null ? [] : [{ channel: 'MFN', rate, orderWithDefects, orderCount }];
}

function partRate(document: Document, part: keyof typeof facts.parts): number | null {
  const rows = seen(document, facts.partRow).filter((row) => {
    const text = fold(visibleText(row));
    return facts.parts[part].some((word) => text.includes(word));
  });
  // Nested rows name more than one part: only those that name one count.
  const own = rows.filter((row) => row.querySelector('.a-row') === null);
  return figureOf(
    own.flatMap((row) => seen(row, facts.partValue)),
    readShare,
  );
}

function ratingOn(document: Document): number | null {
  const rating = figureOf(seen(document, facts.healthRating), readCount);
  return rating !== null && rating <= facts.highestRating ? rating : null;
}
