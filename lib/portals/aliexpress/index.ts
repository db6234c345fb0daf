import type { Page, Reader } from '../contract.ts';
import { disputeDetail } from './dispute-detail.ts';
import { disputes } from './disputes.ts';
import { feedback } from './feedback.ts';
import { orderDetail } from './order-detail.ts';
import { orders } from './orders.ts';
import { signIn } from './shell.ts';

/** The readers of AliExpress, the most specific first: a list of its own, carried by its own pages only. */
const readers: readonly Reader[] = [signIn, orders, orderDetail, disputes, disputeDetail, feedback];

export const aliexpressReaderFor = (page: Page): Reader | undefined => readers.find((reader) => reader.detect(page));
