import { feedbackManager } from './amazon/feedback-manager.ts';
import { legacyFeedbackManager } from './amazon/feedback-manager-legacy.ts';
import { orderDetails } from './amazon/order-details.ts';
import { ordersList } from './amazon/orders-list.ts';
import { signIn } from './amazon/shell.ts';
import type { Page, Reader } from './contract.ts';

/** All readers, the most specific first. Adding a page is adding a line here. */
const readers: readonly Reader[] = [signIn, feedbackManager, legacyFeedbackManager, orderDetails, ordersList];

export const readerFor = (page: Page): Reader | undefined => readers.find((reader) => reader.detect(page));
