import { allOrders, fbaReturns, fbmReturns } from './order-rows.ts';
import type { ReportReader } from './report.ts';
import { sellerFeedback } from './seller-feedback.ts';

/** Reports known by their columns' names come first: the feedback report is known by its shape too. */
const readers: readonly ReportReader[] = [allOrders, fbaReturns, fbmReturns, sellerFeedback];

/** The reader of a file by the cells of its first line; undefined for a file that is none of ours. */
export const reportWith = (head: readonly string[]): ReportReader | undefined =>
  readers.find((reader) => reader.opensWith(head));
