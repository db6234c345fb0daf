import { aliexpressReaderFor } from './aliexpress/index.ts';
import { accountReaderFor } from './amazon/account-pages.ts';
import { caseReaderFor } from './amazon/cases.ts';
import { publicSellerPage } from './amazon/seller-page.ts';
import type { Page, Reader } from './contract.ts';
import { readerFor } from './index.ts';

/** The reader of a page of any portal; a page itself carries only its own portal's readers. */
export const anyReaderFor = (page: Page): Reader | undefined =>
  readerFor(page) ??
  caseReaderFor(page) ??
  accountReaderFor(page) ??
  aliexpressReaderFor(page) ??
  (publicSellerPage.detect(page) ? publicSellerPage : undefined);
