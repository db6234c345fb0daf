import { daysFrom, orderLink, sellerCentral, slashDate, wordDate } from './seller-central.ts';

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const kat = (name: string, inside: string): string => `<kat-${name}>${inside}</kat-${name}>`;
const katRow = (cells: readonly string[]): string =>
  kat('table-row', cells.map((cell) => kat('table-cell', cell)).join(''));

/** The sample portal's return requests. */
export function returnsPage(today: Date): string {
  const day = daysFrom(today);
  const row = (orderId: string, ago: number, reason: string, status: string): string =>
    katRow([
      `<kat-link label="${orderId}" href="/orders-v3/order/${orderId}"></kat-link>`,
      slashDate(day(ago)),
      reason,
      status,
    ]);
  const rows = [
    row('111-1000031-1000031', 1, 'Item defective', 'Pending authorization'),
    row('112-1000032-1000032', 19, 'No longer needed', 'Auto-authorized'),
  ];
  return sellerCentral(
    'Manage returns',
    `<h1>Manage returns (${rows.length})</h1>${kat(
      'table',
      kat('table-head', katRow(['Order ID', 'Return request date', 'Return reason', 'Return status'])) +
        kat('table-body', rows.join('')),
    )}`,
  );
}

/** The sample portal's A-to-z claims: one to answer the day after tomorrow, one that is closed. */
export function claimsPage(today: Date): string {
  const day = daysFrom(today);
  return sellerCentral(
    'A-to-z Guarantee Claims',
    `<h1>A-to-z Guarantee Claims</h1><div role="tablist"><a>Action required</a> <a>Under review</a> <a>Option to appeal</a></div>${table(
      ['Order ID', 'Claim date', 'Claim amount', 'Reason', 'Status', 'Respond by', 'Actions'],
      [
        [
          orderLink('111-1000041-1000041'),
          wordDate(day(1)),
          '$34.50',
          'Item not received',
          'Action required',
          wordDate(day(-2)),
          '<button>Respond to Amazon</button>',
        ],
        [orderLink('112-1000042-1000042'), wordDate(day(20)), '$8.00', 'Item not as described', 'Closed', '', ''],
      ],
    )}`,
  );
}

/** The sample portal's chargebacks. */
export function chargebacksPage(today: Date): string {
  const day = daysFrom(today);
  return sellerCentral(
    'Chargebacks',
    `<h1>Chargebacks</h1><div id="explanatory-msg">A buyer's bank asks for the money back.</div><div id="chargebacksTable">${table(
      ['Status', 'Reason code', 'Order ID', 'Order date', 'Order amount', 'Filing date', 'Respond by'],
      [
        [
          'Pending',
          'ITEM_NOT_RECEIVED',
          orderLink('111-1000051-1000051'),
          wordDate(day(20)),
          '$11.99',
          wordDate(day(4)),
          wordDate(day(-3)),
        ],
      ],
    )}</div>`,
  );
}

/** The sample portal's reviews of a brand's products. */
export function brandReviewsPage(today: Date): string {
  const written = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(daysFrom(today)(30));
  const id = 'R1SAMPLE000001';
  return sellerCentral(
    'Customer Reviews',
    `<div data-testid="manage-reviews-top-bar-view"><input><div id="stars-filter"></div></div><div>1 review</div>
<div data-testid="review-${id}"><kat-star-rating class="productRating" value="4.2"></kat-star-rating><kat-star-rating class="reviewRating" value="1"></kat-star-rating><div id="${id}-title">Stopped working</div><div>Review by Nobody on ${written}</div><div>It stopped after two days.</div><div>Parent ASIN B000000000 Child ASIN B000000001 Brand Example</div><kat-button label="Contact customer"></kat-button></div>
<kat-pagination total-items="1" items-per-page="10" page="1"></kat-pagination>`,
  );
}
