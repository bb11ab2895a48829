import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';
import type { AnswersOfBackground, PageState, Reply } from '../../lib/messages/types.ts';
import { isTopical } from '../../lib/topic/gate.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { broughtNames } from './brought-names.ts';
import { entityNames } from './entity-names.ts';
import { isNamed, pageText } from './page-text.ts';

/** Articles that scripts write arrive after the load event. */
const LATER_LOOKS = [1500, 5000];
/** Longer than the reader of a frame takes to answer, so that a frame with an article speaks first. */
const YIELD_TO_READER = 300;

type GateStatus = 'untopical' | 'reading' | 'off' | 'unsupported';

export default defineContentScript({
  // The list is for the manifest; the built gate knows nothing of other outlets.
  matches: import.meta.env.ENTRYPOINT === 'article' ? [] : matchPatterns(outlets),
  runAt: 'document_idle',
  allFrames: true,
  main(ctx) {
    let status: GateStatus = 'untopical';
    const ask = async () => {
      status = 'reading';
      // A page that outlived its extension gets no reader, and needs none.
      status = await answerOfBackground().catch(() => 'reading');
    };
    let names = entityNames;
    const look = (sought = names) => {
      const asked = status !== 'untopical';
      if (asked || !ctx.isValid || !isNamed(document, sought)) return;
      if (isTopical(document.title, pageText(document), sought)) void ask();
    };
    const learn = async () => {
      const brought = await broughtNames();
      names = [...entityNames, ...brought];
      look(brought);
    };
    look();
    void learn();
    const lookLater = () => {
      // The context's own timers would be kept with it, two more at every change of address.
      for (const delay of LATER_LOOKS) window.setTimeout(() => look(), delay);
    };
    lookLater();
    ctx.addEventListener(window, 'wxt:locationchange', lookLater);
    browser.runtime.onMessage.addListener((message: { type?: unknown }, _sender, sendResponse) => {
      if (message?.type === 'settings-changed' && isResting(status)) void ask();
      if (message?.type === 'corpus-changed') void learn();
      if (message?.type !== 'page-state' || window !== window.top) return undefined;
      answerLater({ status }, sendResponse);
      return true;
    });
  },
});

/** Asks for the reader; none comes where the site is switched off or the reader wants to be asked. */
async function answerOfBackground(): Promise<GateStatus> {
  const reply: Reply<AnswersOfBackground['read-page']> = await browser.runtime.sendMessage({
    type: 'read-page',
  });
  if (reply?.ok !== true) return 'reading';
  if (reply.value.off) return 'off';
  return reply.value.onRequest ? 'unsupported' : 'reading';
}

/** Other settings may let the page be read. */
function isResting(status: GateStatus): boolean {
  return status === 'off' || status === 'unsupported';
}

/** Tells the popup how a page stands that no reader speaks for. */
function answerLater(value: PageState, sendResponse: (reply: Reply<PageState>) => void): void {
  setTimeout(() => sendResponse({ ok: true, value }), YIELD_TO_READER);
}
