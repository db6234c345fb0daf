import type { SampleRow } from './feedback-rows.ts';

const labels = {
  en: {
    title: 'Feedback Manager',
    recent: 'Recent Feedback',
    columns: ['Date', 'Rating', 'Order ID', 'Comments', 'Actions'],
    reply: 'Post a public reply',
    removal: 'Request removal',
    post: 'Post reply',
    previous: '< Previous',
    next: 'Next >',
    notes: {
      'fba-delivery':
        'Message from Amazon: "This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience."',
      'buy-shipping':
        'Message from Amazon: "The fulfillment issues associated with this order were not due to the seller."',
    },
    date: (day: Date) => `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`,
  },
  zh: {
    title: '反馈管理器',
    recent: '最新反馈',
    columns: ['日期', '评级', '订单编号', '评论', '操作'],
    reply: '发布公开回复',
    removal: '请求审核',
    post: '发布回复',
    previous: '< 上一个',
    next: '下一个 >',
    notes: {
      'fba-delivery': '来自亚马逊的消息： “该商品由亚马逊配送，亚马逊对配送体验负责。”',
      'buy-shipping': '来自亚马逊的消息： “与此订单相关的配送问题不是由卖家造成的。”',
    },
    date: (day: Date) => day.toISOString().slice(0, 10).replaceAll('-', '/'),
  },
} as const;

export type PortalLanguage = keyof typeof labels;

export interface FeedbackPageOptions {
  language: PortalLanguage;
  rows: readonly SampleRow[];
  today: Date;
  perPage: number;
  /** Milliseconds until the rows appear, as on the live page. */
  lateBy: number;
}

const DAY = 86_400_000;

/**
 * The sample portal's Feedback Manager: our own text in the shape of today's page, with rows drawn by the page's own
 * script (late, paged, redrawn) so that the extension meets what it meets in life.
 */
export function feedbackPage({ language, rows, today, perPage, lateBy }: FeedbackPageOptions): string {
  const text = labels[language];
  const data = rows.map((row) => ({
    ...row,
    date: text.date(new Date(today.getTime() - row.daysAgo * DAY)),
    note: row.note ? text.notes[row.note] : '',
    menu: [
      { action: 'public_reply', label: text.reply },
      ...(row.removal ? [{ action: 'request_removal', label: text.removal }] : []),
    ],
  }));
  const script = JSON.stringify({ rows: data, perPage, lateBy, reply: text.reply, post: text.post }).replaceAll(
    '<',
    '\\u003c',
  );
  const head = ['col_order_date', 'col_feedback_rating', 'col_order_id', '', 'col_actions'];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en-US'}"><head><meta charset="utf-8"><title>${text.title}</title>
<link rel="stylesheet" href="/portal.css"><script src="/katal-stub.js"></script></head><body>
<div id="sc-navbar-container">Seller Central Sample Store United States Healthy <a href="/performance/dashboard">Account Health</a> <a href="#/" data-go="home">Feedback Manager</a> <a href="#/report" data-go="report">Reports</a></div>
<div id="sc-content-container"><div><my-app ng-version="0"><div><div><home><div class="fbm-content katal">
<h1>${text.title}</h1>
<feedback-summary><div><div><div><kat-star-rating value="4.8" size="large"></kat-star-rating></div><div><b>4.8</b> / 5</div></div></div></feedback-summary>
<h3 style="display:none">${text.recent}</h3><h3>${text.recent}</h3>
<feedback-list><kat-table><kat-table-head><kat-table-row class="fb-detail-table-header">${text.columns
    .map((label, index) => `<kat-table-cell class="${head[index]}">${label}</kat-table-cell>`)
    .join('')}</kat-table-row></kat-table-head><kat-table-body></kat-table-body></kat-table>
<div class="pagination-nav pagination-nav-disabled" data-go="previous"><kat-link label="${text.previous}"></kat-link></div>
<div class="pagination-nav" data-go="next"><kat-link label="${text.next}"></kat-link></div>
</feedback-list></div></home></div></div></my-app></div></div>
<div class="page-feedback-widget">FEEDBACK</div>
<script id="portal-data" type="application/json">${script}</script><script src="/portal.js"></script></body></html>`;
}
