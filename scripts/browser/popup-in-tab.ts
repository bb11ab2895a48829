import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { tabOf } from './tab-of.ts';

/** popup.html in a tab for a page: it can be sized and photographed, and stays when the focus goes elsewhere. */
export async function popupInTab(session: Session, page: Page): Promise<Page> {
  if (session.kind === 'firefox') return session.openPopup(page);
  return session.openExtensionPage(`popup.html?tab=${await tabOf(session, page)}`);
}
