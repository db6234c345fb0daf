import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../../lib/browser/page/run-on-page.ts';
import { SELLER_CENTRAL_MATCHES } from '../../lib/packs/amazon/hosts.ts';
import { caseReaderFor } from '../../lib/portals/amazon/cases.ts';

export default defineContentScript({
  matches: [...SELLER_CENTRAL_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => runOnPage(document, caseReaderFor),
});
