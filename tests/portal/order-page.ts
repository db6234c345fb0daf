interface SampleOrder {
  channel: 'Amazon' | 'Seller';
  salesChannel: string;
  title: string;
  asin: string;
  sku: string;
}

/** Orders of the sample portal, by id. Invented. */
const sampleOrders: Readonly<Record<string, SampleOrder>> = {
  '402-1000010-1000010': {
    channel: 'Amazon',
    salesChannel: 'Amazon.fr',
    title: 'Example travel kettle',
    asin: 'B000000010',
    sku: 'KETTLE-10',
  },
  '111-1000001-1000001': {
    channel: 'Seller',
    salesChannel: 'Amazon.com',
    title: 'Example desk lamp',
    asin: 'B000000001',
    sku: 'LAMP-1',
  },
};

const DAY = 86_400_000;
const dayText = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * The sample portal's page of one order: our own text in the shape of today's page, with an address that nobody lives
 * at and that the extension must leave alone. Null for an order that is not there.
 */
export function orderPage(orderId: string, today: Date): string | null {
  const order = sampleOrders[orderId];
  if (!order) return null;
  const day = (ago: number): string => dayText.format(new Date(today.getTime() - ago * DAY));
  const value = (label: string, mark: string, text: string): string =>
    `<div><span>${label}:</span> <span data-test-id="order-summary-${mark}-value">${text}</span></div>`;
  return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Order details</title><link rel="stylesheet" href="/portal.css"></head><body>
<div id="sc-navbar-container">Seller Central Sample Store United States Healthy</div>
<div id="sc-content-container"><div id="MYO-app">
<h1 data-test-id="order-details-label">Order details</h1>
<div><span data-test-id="order-id-label">Order ID: #</span> <span class="a-text-bold" dir="ltr" data-test-id="order-id-value">${orderId}</span></div>
<div class="a-box order-details-bordered-box"><h2>Order summary</h2>
${value('Ship by', 'shipby', `${day(38)} PST`)}
${value('Deliver by', 'deliverby', `${day(32)} PST`)}
${value('Purchase date', 'purchase-date', `${day(40)}, 9:04 AM PST`)}
${value('Shipping service', 'shipping-service', 'Standard')}
${value('Fulfillment', 'fulfillment-channel', order.channel)}
${value('Sales channel', 'sales-channel', order.salesChannel)}
</div>
<div class="a-box"><h2>Ship to</h2><div data-test-id="shipping-section-buyer-address">Nobody Inparticular<br>0 Nowhere Lane</div>
<div>Contact Buyer: <span data-test-id="shipping-section-contact-buyer-value"><a data-test-id="buyer-name-with-link" href="/messaging/contact?orderID=${orderId}">Nobody</a></span></div></div>
<h2>Order contents</h2>
<table class="a-keyvalue"><thead><tr><th>Status</th><th>Image</th><th>Product name</th><th>More information</th><th>Quantity</th><th>Unit price</th></tr></thead>
<tbody><tr><td><span class="main-status shipped-status">Shipped</span></td><td></td>
<td><div class="product-name-column-word-wrap-break-all"><a>${order.title}</a><div><span>ASIN</span>: <b>${order.asin}</b></div><div><span>SKU</span>: ${order.sku}</div></div></td>
<td><div class="more-info-column-word-wrap-break-word"><div><span>Condition</span>: New</div></div></td><td>1</td><td>11.99</td></tr></tbody></table>
<table class="a-keyvalue"><tbody><tr><td>Package 1</td><td>Carrier: Sample</td></tr></tbody></table>
</div></div></body></html>`;
}
