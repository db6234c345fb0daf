import type { AbsentFacts, Facts } from '../../../core/model/fact.ts';
import { sellerFeedbackReport as report } from '../../../packs/amazon/reports/seller-feedback.ts';
import { type PrintedDate, readDate, settleDate } from '../../dates.ts';
import { MAX_COMMENT, MAX_QUOTE } from '../../limits.ts';
import { marketplaceByMail, marketplaceOf, orderIdIn } from '../order-id.ts';
import { headName, plainCell } from './cells.ts';
import type { OpenReport, RecordReading, ReportContext, ReportReader, ReportRecord } from './report.ts';

const READER = { id: 'amazon/report/seller-feedback', version: 1 };
const { places } = report;

/** A record's cells at their places. Tabs within a comment make more cells than columns: the order id tells where it ends. */
interface Row {
  date: string;
  rating: string;
  comments: string;
  response: string;
  orderId: string | null;
  shownId: string;
  mail: string;
}

function rowOf(cells: readonly string[]): Row {
  const from = places.comments;
  // The last cell that is an order id: a buyer may have written one too.
  const at = cells.findLastIndex((cell, place) => place > from && orderIdIn(plainCell(cell)) !== null);
  const place = at < 0 ? places.orderId : at;
  // A comment copied without a response column is still a comment; the cell before the order id is the response.
  const texts = cells.slice(from, place);
  const response = texts.length > 1 ? plainCell(texts.at(-1)) : '';
  const comments = plainCell(texts.slice(0, Math.max(1, texts.length - 1)).join('\t'));
  return {
    date: plainCell(cells[places.date]),
    rating: plainCell(cells[places.rating]),
    comments,
    response,
    orderId: orderIdIn(plainCell(cells[place])),
    shownId: plainCell(cells[place]),
    mail: plainCell(cells[place + 1]),
  };
}

const storeIn = (mail: string): string | undefined => {
  const domain = report.relayStore.exec(mail)?.[1]?.toLowerCase();
  return domain === undefined ? undefined : marketplaceByMail(domain);
};

function factsOf(row: Row, orderId: string, { dateOrder }: ReportContext): { facts: Facts; absent: AbsentFacts } {
  const facts: Facts = { comments: row.comments.slice(0, MAX_COMMENT) };
  const absent: AbsentFacts = {};
  if (row.comments.length > MAX_COMMENT) facts.commentsCut = true;
  if (row.response !== '') facts.response = row.response.slice(0, MAX_COMMENT);
  if (report.rating.test(row.rating)) facts.rating = Number(row.rating.slice(0, 1));
  else absent.rating = 'unreadable';
  const date = dateIn(row.date);
  if (date) facts.feedbackDate = settleDate(date, dateOrder);
  else absent.feedbackDate = 'unreadable';
  const marketplace = storeIn(row.mail) ?? marketplaceOf(orderId);
  if (marketplace === undefined) absent.marketplace = 'not-on-page';
  else facts.marketplace = marketplace;
  return { facts, absent };
}

/** A buyer's text seldom goes on with a date and a tab. */
const startsRecord = (cells: readonly string[]): boolean =>
  report.rowStart.test(cells[places.date] ?? '') && cells.length > places.comments;

/** As many cells as reach the order id: a line after that is a record of its own, be the id readable or not. */
const isComplete = (cells: readonly string[]): boolean => cells.length > places.orderId;

const dates = new Map<string, PrintedDate | null>();
const KNOWN_DATES = 4_096;

/** A report holds few different dates. */
function dateIn(text: string): PrintedDate | null {
  const known = dates.get(text);
  if (known !== undefined) return known;
  if (dates.size >= KNOWN_DATES) dates.clear();
  const date = readDate(text);
  dates.set(text, date);
  return date;
}

const open: OpenReport = {
  continues: (before, cells) => !startsRecord(cells) && !isComplete(before),
  dateIn: (cell) => (report.rowStart.test(cell) ? dateIn(plainCell(cell)) : null),
  read: ({ line, cells }: ReportRecord, context: ReportContext): RecordReading => {
    const what = `line ${line}`;
    const row = rowOf(cells);
    if (row.orderId === null)
      return { unreadable: { what, why: `no order id of the form 3-7-7: ${row.shownId.slice(0, MAX_QUOTE)}`.trim() } };
    if (!report.rating.test(row.rating))
      return { unreadable: { what, why: `no rating of 1 to 5: ${row.rating.slice(0, MAX_QUOTE)}`.trim() } };
    if (dateIn(row.date) === null)
      return { unreadable: { what, why: `no date: ${row.date.slice(0, MAX_QUOTE)}`.trim() } };
    return {
      observations: [
        {
          portal: 'amazon',
          kind: 'sellerFeedback',
          orderId: row.orderId,
          reader: READER,
          observedAt: context.observedAt,
          ...factsOf(row, row.orderId, context),
        },
      ],
    };
  },
};

const isNamed = (head: readonly string[]): boolean =>
  (report.orderIdNames as readonly string[]).includes(headName(head[places.orderId]));

/** As many names as the report has columns, in a language we have not seen. */
function isShaped(head: readonly string[]): boolean {
  const names = head.map(headName);
  while (names.at(-1) === '') names.pop();
  return (
    names.length === report.columns &&
    names.slice(0, places.raterEmail).every((name) => name !== '' && !/[-_]/.test(name))
  );
}

/** The feedback report: by place under a head of any language, six columns with the order id in the fifth. */
export const sellerFeedback: ReportReader = {
  ...READER,
  opensWith: (head) => startsRecord(head) || isNamed(head) || isShaped(head),
  hasHead: (head) => !startsRecord(head),
  open: () => open,
};
