import { browser } from 'wxt/browser';

/** The options page as a sender of messages. */
export const ourPage = {
  origin: new URL('.', browser.runtime.getURL('/options.html')).href.replace(/\/$/, ''),
};
