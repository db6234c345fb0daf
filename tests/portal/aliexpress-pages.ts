const HOUR = 3_600_000;
/** The seller centre prints times of the US Pacific coast, without saying so. */
const pacific = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'America/Los_Angeles',
});

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/portal.css"></head><body>${body}</body></html>`;

/** The order of the sample portal's open dispute. */
export const DISPUTED_ORDER = '8190012345678920';

/** The last day to answer it: the fifth after it was opened, as the US Pacific coast counts. */
export const answerBy = (today: Date): string => pacific.format(today.getTime() + 96 * HOUR).slice(0, 10);

/** Disputes of the sample shop: one opened a day ago, which the seller has not answered, and one that is over. */
export function disputesPage(today: Date): string {
  const at = (hoursAgo: number): string => pacific.format(new Date(today.getTime() - hoursAgo * HOUR));
  const columns = ['纠纷编号', '订单号', '商品', '纠纷原因', '纠纷状态', '申请时间', '剩余时间', '操作'];
  const rows = [
    [
      '7001002003004005',
      DISPUTED_ORDER,
      '折叠水杯',
      '运单号无法查询',
      '等待卖家响应',
      at(24),
      '',
      '<button>响应</button>',
    ],
    ['7001002003004008', '8190012345678923', '台灯', '货物与描述不符', '纠纷结束', at(24 * 40), '', ''],
  ];
  return frame(
    '纠纷',
    `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`,
  );
}

/** Orders of the sample shop, in the shape of today's list; the buyer lives nowhere. */
export function aliexpressOrdersPage(today: Date): string {
  const bought = pacific.format(new Date(today.getTime() - 30 * 24 * HOUR));
  return frame(
    '订单',
    `<table class="next-table-row"><tbody><tr class="next-table-group-header"><td><span class="header--value--E2HYUZn">${bought}</span>
<span class="header--valueHighLight--wCk3sLF">${DISPUTED_ORDER}</span><a class="buyerInfo--inline--U3y4fIR">Nobody</a></td></tr>
<tr><td><span class="productInfo--itemTitle--QshSnPH">折叠水杯</span><span class="productInfo--skuCodeValue--FJA_1Ru">600ml</span></td>
<td data-next-table-col="3"><div>1</div></td><td><div class="amount--amount--YdsJokJ">US $4.20</div></td><td><div class="chc-state-label__stateText">等待买家收货</div></td></tr></tbody></table>
<span class="next-pagination-display">1/1</span>`,
  );
}

/** Evaluations that the sample shop received. */
export function evaluationsPage(today: Date): string {
  const given = pacific.format(new Date(today.getTime() - 48 * HOUR));
  return frame(
    '评价',
    `<a id="active_tab" class="ui-tab-active">收到的评价</a><div class="box"><table id="buyer-ordertable"><thead><tr><th>订单号</th><th>评分</th><th>评价</th><th>评价时间</th><th>卖家回复</th></tr></thead>
<tbody><tr><td>8190012345678940</td><td><span class="star-view"><span style="width:20%"></span></span></td><td>杯子漏水。</td><td>${given}</td><td></td></tr></tbody></table></div>`,
  );
}
