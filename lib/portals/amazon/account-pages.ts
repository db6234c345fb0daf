import type { Page, Reader } from '../contract.ts';
import { accountHealth } from './account-health.ts';
import { messageCompose } from './message-compose.ts';
import { messageInbox } from './message-inbox.ts';
import { signIn } from './shell.ts';

/** Seller Central's pages of messages and of the account: they have no rows, and a content script of their own. */
const readers: readonly Reader[] = [messageCompose, accountHealth, messageInbox];

/** A page that asks to sign in is told by the list of feedback and orders. */
export const accountReaderFor = (page: Page): Reader | undefined =>
  signIn.detect(page) ? undefined : readers.find((reader) => reader.detect(page));
