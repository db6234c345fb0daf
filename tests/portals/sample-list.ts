import { JSDOM } from 'jsdom';
import type { PageReading } from '../../lib/core/model/observation.ts';
import { type Page, readAtOnce } from '../../lib/portals/contract.ts';
import { readerFor } from '../../lib/portals/index.ts';

export interface SampleLine {
  date: string;
  rating: string;
  orderId: string;
  comments: string;
  /** What the menu's shadow root offers; null: it has none yet. */
  actions: readonly string[] | null;
}

// One window for all pages: making one costs more than reading many.
const { window } = new JSDOM();

const cell = (className: string, inner: string): string =>
  `<kat-table-cell${className && ` class="${className}"`}>${inner}</kat-table-cell>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A Feedback Manager page of today's layout in American English, with menus drawn as the lines say. */
export function samplePage(
  lines: readonly SampleLine[],
  url = 'https://sellercentral.amazon.com/feedback-manager/',
): Page {
  const rows = lines.map(
    ({ date, rating, orderId, comments }) =>
      `<kat-table-row id="feedback-details">${[
        cell('col_order_date', date),
        cell('col_feedback_rating', `<kat-star-rating value="${rating}"></kat-star-rating>`),
        cell('col_order_id', `<kat-link label="${orderId}" href="/orders-v3/order/${orderId}"></kat-link>`),
        cell('', escaped(comments)),
        cell('col_actions', '<kat-dropdown-button></kat-dropdown-button>'),
      ].join('')}</kat-table-row>`,
  );
  const header = [
    cell('col_order_date', 'Date'),
    cell('col_feedback_rating', 'Rating'),
    cell('col_order_id', 'Order ID'),
    cell('', 'Comments'),
    cell('col_actions', 'Actions'),
  ];
  const document = new window.DOMParser().parseFromString(
    `<html lang="en-US"><body><div id="sc-content-container"><my-app><div class="fbm-content"><feedback-list><kat-table>
     <kat-table-head><kat-table-row class="fb-detail-table-header">${header.join('')}</kat-table-row></kat-table-head>
     <kat-table-body>${rows.join('')}</kat-table-body></kat-table></feedback-list></div></my-app></div></body></html>`,
    'text/html',
  );
  for (const [place, menu] of [...document.querySelectorAll('kat-dropdown-button')].entries()) {
    const actions = lines[place]?.actions;
    if (actions) drawMenu(menu, actions);
  }
  return { document, url: new URL(url), now: '2026-11-22T12:00:00.000Z', settledFor: 0 };
}

export function drawMenu(menu: Element, actions: readonly string[]): void {
  const root = menu.attachShadow({ mode: 'open' });
  for (const action of actions) {
    const button = menu.ownerDocument.createElement('button');
    button.setAttribute('data-action', action);
    root.append(button);
  }
}

/** What the page's reader makes of it; throws when no reader knows the page. */
export function readingOf(page: Page): PageReading {
  const reader = readerFor(page);
  if (!reader) throw new Error('No reader knows this page.');
  return readAtOnce(reader, page);
}
