import type { PageState } from '../../core/model/names.ts';
import type { Observation, PageReading } from '../../core/model/observation.ts';
import { brandReviewsPage as facts } from '../../packs/amazon/pages/brand-customer-reviews.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Anchor, Page, Reader } from '../contract.ts';
import { cutText, isHiddenWithin, visibleText } from '../dom.ts';
import { linesOf } from '../labelled-lines.ts';
import { MAX_COMMENT } from '../limits.ts';
import { readMoment } from '../moments.ts';
import { agreed, put, type Told } from '../told.ts';
import { type CasePart, observeParts, stateWithout } from './case-parts.ts';
import { MAX_SHORT } from './order-facts.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.brand-customer-reviews', version: 1 };
const from = { portal: 'amazon', page: 'brand-customer-reviews' } as const;

/** Reviews of a brand's products, each under its own id: the page names no order, and never the buyer in what is read. */
export const brandCustomerReviews: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors };

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(facts.markers)) return true;
  return isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`);
}

function* read(page: Page): Generator<void, PageReading, void> {
  const cards = cardsOn(page);
  const parts: CasePart[] = [];
  for (const { id, element } of cards) {
    parts.push(partOf(id, element));
    yield;
  }
  const told = observeParts(page, 'productReview', reader, parts);
  const state = told.observations.length > 0 ? 'read' : stateOf(page);
  return { ...from, reader, state, ...told };
}

interface Card {
  id: Observation['orderId'];
  element: Element;
}

/** The cards in view, the innermost of nested ones; a card inside another would mix two reviews. */
function cardsOn({ document }: Page): Card[] {
  return [...document.querySelectorAll(facts.card)].flatMap((element) => {
    const id = facts.cardId.exec(element.getAttribute('data-testid') ?? '')?.[1];
    const nested = element.querySelector(facts.card) !== null;
    return id === undefined || nested || isHiddenWithin(element, document) ? [] : [{ id, element }];
  });
}

function partOf(id: string, card: Element): CasePart {
  const part: CasePart = { orderId: id, facts: {}, absent: { marketplace: 'not-on-page' }, moments: new Map() };
  const title = [...card.querySelectorAll(`[id$="${facts.titleSuffix}"]`)].find(
    (one) => one.id === id + facts.titleSuffix,
  );
  put(part, 'rating', ratingIn(card));
  put(part, 'reviewTitle', agreed(title ? [cutText(visibleText(title), MAX_SHORT)] : []));
  const lines = linesOf(card, facts.leaveOut).map((line) => line.trim());
  const bylines = lines.flatMap((line, place) => (datesIn(line) === null ? [] : [place]));
  const [byline] = bylines;
  const moment = byline === undefined ? null : readMoment(datesIn(lines[byline] ?? '') ?? '');
  if (moment) part.moments.set('reviewDate', moment);
  else part.absent.reviewDate = byline === undefined ? 'not-on-page' : 'unreadable';
  // The last one: the buyer's own words may speak of articles too.
  const end = lines.findLastIndex((line) => facts.asins.test(line));
  const asin = facts.childAsin.exec(lines[end] ?? '')?.[1];
  put(part, 'asin', asin === undefined ? { absent: 'not-on-page' } : { value: asin.toUpperCase() });
  putWords(part, byline, end, lines);
  return part;
}

/** The buyer's words stand between the line with the date and the line of the article. */
function putWords(part: CasePart, byline: number | undefined, end: number, lines: readonly string[]): void {
  if (byline === undefined || end <= byline) part.absent.comments = 'unreadable';
  else
    put(part, 'comments', {
      value: cutText(
        lines
          .slice(byline + 1, end)
          .join('\n')
          .trim(),
        MAX_COMMENT,
      ),
    });
}

function datesIn(line: string): string | null {
  for (const pattern of facts.byline) {
    const date = pattern.exec(line)?.[1];
    if (date !== undefined) return date;
  }
  return null;
}

/** Of several stars in a card only those marked as the buyer's count; stars alone in their card are the buyer's. */
function ratingIn(card: Element): Told<number> {
  const all = [...card.querySelectorAll(facts.stars)].filter((one) => !isHiddenWithin(one, card));
  const own = all.filter((one) => one.classList.contains(facts.reviewStars));
  const stars = own.length > 0 ? own : all.filter((one) => !one.classList.contains(facts.productStars));
  const told = agreed(
    stars.map((one) => one.getAttribute('value')?.trim() ?? '').filter(Boolean),
    stars.length > 0 ? 'unreadable' : 'not-on-page',
  );
  if ('absent' in told) return told;
  return /^[1-5](?:\.0+)?$/.test(told.value) ? { value: Number(told.value) } : { absent: 'unreadable' };
}

function stateOf(page: Page): PageState {
  const total = page.document.querySelector(facts.pager)?.getAttribute(facts.total) ?? null;
  const ours = page.document.querySelector(facts.topBar) !== null;
  const state = stateWithout(page, { ours, rows: 0, empty: total === '0' });
  return state === 'changed' && Number(total) > 0 ? 'loading' : state;
}

function* anchors(page: Page): Generator<Anchor, void, void> {
  const found = new Set<string>();
  for (const { id, element } of cardsOn(page)) {
    const title = element.querySelector(`[id="${id}${facts.titleSuffix}"]`);
    if (!title || found.has(id)) continue;
    found.add(id);
    yield { orderId: id, element: title };
  }
}
