import { sellerCentral } from './seller-central.ts';

const part = (name: string, rate: string): string =>
  `<div class="a-row"><div>${name}</div><div class="sp-middle-col"><span class="a-size-base">${rate}</span></div></div>`;

/** The sample portal's account health: the order defect rate and what it is made of. */
export const accountHealthPage = (): string =>
  sellerCentral(
    'Account Health',
    `<div id="customer-satisfaction-content-rows-section"><div class="a-row"><div class="a-column"><div>Order Defect Rate</div><div>Target: under 1%</div></div><div class="a-column"><span class="a-size-large">0.42%</span><div class="a-size-small">5 of 1,190 orders</div></div><div class="a-column"><span class="a-size-large">N/A</span></div></div></div>
<div id="odr-breakdown-section">${part('Negative feedback', '0.17%')}${part('A-to-z Guarantee claims', '0.25%')}${part('Chargeback claims', '0%')}</div>
<div class="ahd-numeric-ahr-indicator"><div class="a-row"><div class="a-column">Account Health Rating</div><div class="a-column"><h3>256</h3></div></div></div>`,
  );

/** The sample portal's messages: only the counters of the inbox. */
export const inboxPage = (): string =>
  sellerCentral(
    'Messages',
    '<div><a>All</a><a>Response needed <b>(3)</b></a><a>Sent</a><a>Resolved</a></div><div class="thread">A sample message.</div>',
  );
