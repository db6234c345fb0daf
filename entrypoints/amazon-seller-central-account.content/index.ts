import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../../lib/browser/page/run-on-page.ts';
import { SELLER_CENTRAL_ACCOUNT_MATCHES } from '../../lib/packs/amazon/hosts.ts';
import { accountReaderFor } from '../../lib/portals/amazon/account-pages.ts';

export default defineContentScript({
  matches: [...SELLER_CENTRAL_ACCOUNT_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => runOnPage(document, accountReaderFor),
});
