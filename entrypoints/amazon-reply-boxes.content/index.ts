import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchReplyBoxes } from '../../lib/browser/page/draft/watch-reply-boxes.ts';
import { SELLER_CENTRAL_MATCHES } from '../../lib/packs/amazon/hosts.ts';
import { amazonReplyBoxes } from '../../lib/packs/amazon/pages/reply-boxes.ts';
import { boxFinder } from '../../lib/portals/reply-boxes.ts';

export default defineContentScript({
  matches: [...SELLER_CENTRAL_MATCHES],
  // On some accounts the messages stand in a frame of the same host.
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => watchReplyBoxes(document, boxFinder(amazonReplyBoxes)),
});
