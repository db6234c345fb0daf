const DAY = 86_400_000;
const written = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** Days counted from the day the portal serves: `day(3)` is three days ago, `day(-2)` the day after tomorrow. */
export const daysFrom =
  (today: Date) =>
  (ago: number): Date =>
    new Date(today.getTime() - ago * DAY);

/** "Nov 19, 2026" */
export const wordDate = (day: Date): string => written.format(day);

/** "11/19/2026" */
export const slashDate = (day: Date): string => `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;

const links = [
  ['/feedback-manager/index.html', 'Feedback'],
  ['/orders-v3/mfn/unshipped', 'Orders'],
  ['/manage/returns/mfn', 'Returns'],
  ['/gp/guarantee-claims/home.html', 'Claims'],
  ['/gp/chargebacks/home.html', 'Chargebacks'],
  ['/performance/dashboard', 'Account Health'],
  ['/messaging/inbox', 'Messages'],
  ['/brand-customer-reviews/', 'Customer Reviews'],
] as const;

/** A page of the sample Seller Central: navigation around the content, which is given as markup of ours. */
export const sellerCentral = (title: string, content: string): string => `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/portal.css"><script src="/katal-stub.js"></script></head><body>
<div id="sc-navbar-container">Seller Central Sample Store United States Healthy ${links.map(([path, name]) => `<a href="${path}">${name}</a>`).join(' ')}</div>
<div id="sc-content-container">${content}</div></body></html>`;

export const orderLink = (orderId: string): string => `<a href="/orders-v3/order/${orderId}">${orderId}</a>`;
