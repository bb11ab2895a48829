import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answering } from '../../lib/messages/protocol.ts';
import { answerPage } from './answer-page.ts';
import { Reader } from './reader.ts';
import { clearDeadOverlays } from './succeed.ts';
import { watchKeys } from './watch-keys.ts';

declare global {
  /** Kept in the content script's own world; the site never sees it. */
  var parallaxReader: Reader | undefined;
}

/** Injected by the background once the gate found the page topical, or by the popup's "Check this page". */
export default defineUnlistedScript(() => {
  if (!globalThis.parallaxReader?.isAlive()) globalThis.parallaxReader = startReader();
  void globalThis.parallaxReader.read();
});

function startReader(): Reader {
  clearDeadOverlays(document);
  const reader = new Reader({
    document,
    send: (message) => browser.runtime.sendMessage(message),
    browserLanguage: browser.i18n.getUILanguage(),
    isAlive: () => browser.runtime?.id !== undefined,
  });
  const listener = answering(
    (raw) => raw,
    (raw) => answerPage(reader, window === window.top, raw),
  );
  browser.runtime.onMessage.addListener(listener);
  reader.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
  watchKeys(window, reader);
  return reader;
}
