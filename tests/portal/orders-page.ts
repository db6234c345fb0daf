import { daysFrom, orderLink, sellerCentral, slashDate, wordDate } from './seller-central.ts';

interface ListedOrder {
  orderId: string;
  boughtDaysAgo: number;
  channel: 'Amazon' | 'Seller';
  title: string;
  status: string;
}

const listed: readonly ListedOrder[] = [
  {
    orderId: '111-1000021-1000021',
    boughtDaysAgo: 2,
    channel: 'Seller',
    title: 'Example desk fan',
    status: 'Unshipped',
  },
  {
    orderId: '111-1000001-1000001',
    boughtDaysAgo: 40,
    channel: 'Seller',
    title: 'Example desk lamp',
    status: 'Shipped',
  },
];

const columns = [
  '',
  'Order date',
  'Order details',
  'Image',
  'Product name',
  'Instructions',
  'Customer option',
  'Order status',
  'Action',
];

/** The sample portal's list of orders, in the shape of today's page; its buyer lives nowhere. */
export function ordersPage(today: Date): string {
  const day = daysFrom(today);
  const rows = listed.map(
    ({ orderId, boughtDaysAgo, channel, title, status }) => `<tr><td><input type="checkbox"></td>
<td><div class="cell-body"><div class="cell-body-title">${boughtDaysAgo} days ago</div><div>${slashDate(day(boughtDaysAgo))}</div><div>9:04 AM PST</div></div></td>
<td><div class="cell-body"><div class="cell-body-title">${orderLink(orderId)}</div><div>Buyer name: <a data-test-id="buyer-name-with-link" href="/messaging/contact?orderID=${orderId}">Nobody</a></div><div>Fulfillment method: <span>${channel}</span></div><div>Sales channel: <span>Amazon.com</span></div></div></td>
<td></td>
<td><div class="cell-body myo-list-orders-product-name-cell"><a href="#product"><div>${title}</div></a><div>Quantity: <b>1</b></div></div></td>
<td></td>
<td><div class="cell-body"><div class="cell-body-title">Standard</div><div>Ship by date: ${wordDate(day(boughtDaysAgo - 3))} PST</div><div>Deliver by date: ${wordDate(day(boughtDaysAgo - 6))} PST to ${wordDate(day(boughtDaysAgo - 8))} PST</div></div></td>
<td><div class="main-status ${status.toLowerCase()}-status">${status}</div></td><td></td></tr>`,
  );
  return sellerCentral(
    'Manage Orders',
    `<div id="MYO-app"><div class="total-orders-heading"><span>${listed.length} orders</span></div><div class="myo-table-container"><table id="orders-table"><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></div>`,
  );
}
