import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../../lib/browser/page/run-on-page.ts';
import { SELLER_CENTRAL_MATCHES } from '../../lib/packs/amazon/hosts.ts';
import { caseReaderFor } from '../../lib/portals/amazon/cases.ts';

/** Claims, returns, messages and the account: apart from feedback and orders, whose pages stay as light as they are. */
export default defineContentScript({
  matches: [...SELLER_CENTRAL_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => runOnPage(document, caseReaderFor),
});
