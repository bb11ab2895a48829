import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';
import type { PageState } from '../../lib/messages/types.ts';
import { isTopical } from '../../lib/topic/gate.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { entityNames } from './entity-names.ts';
import { pageText } from './page-text.ts';

/** Articles that scripts write arrive after the load event. */
const SECOND_LOOK = 1500;
/** Longer than the reader of a frame takes to answer, so that a frame with an article speaks first. */
const YIELD_TO_READER = 300;

export default defineContentScript({
  // The list is for the manifest; the built gate knows nothing of other outlets.
  matches: import.meta.env.ENTRYPOINT === 'article' ? [] : matchPatterns(outlets),
  runAt: 'document_idle',
  allFrames: true,
  main(ctx) {
    let asked = false;
    const look = () => {
      if (asked || !ctx.isValid || !isTopical(document.title, pageText(document), entityNames)) return;
      asked = true;
      // A page that outlived its extension gets no reader, and needs none.
      browser.runtime.sendMessage({ type: 'read-page' }).catch(() => undefined);
    };
    look();
    ctx.setTimeout(look, SECOND_LOOK);
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(look, SECOND_LOOK));
    if (window === window.top) answerForPage(() => asked);
  },
});

/** Tells the popup how a page stands that no reader speaks for. */
function answerForPage(isRead: () => boolean): void {
  browser.runtime.onMessage.addListener((message: { type?: unknown }, _sender, sendResponse) => {
    if (message?.type !== 'page-state') return undefined;
    const value: PageState = { status: isRead() ? 'reading' : 'untopical' };
    setTimeout(() => sendResponse({ ok: true, value }), YIELD_TO_READER);
    return true;
  });
}
