import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchReplyBoxes } from '../../lib/browser/page/draft/watch-reply-boxes.ts';
import { runOnPage } from '../../lib/browser/page/run-on-page.ts';
import { aliexpressReplyBoxes } from '../../lib/packs/aliexpress/pages/reply-boxes.ts';
import { aliexpressReaderFor } from '../../lib/portals/aliexpress/index.ts';
import { boxFinder } from '../../lib/portals/reply-boxes.ts';

// Its hosts are asked for in the options and registered by portal-access.ts: none stands in the manifest.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => {
    runOnPage(document, aliexpressReaderFor);
    watchReplyBoxes(document, boxFinder(aliexpressReplyBoxes));
  },
});
