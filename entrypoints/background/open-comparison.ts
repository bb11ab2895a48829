import { type Browser, browser } from 'wxt/browser';

/**
 * Opens the comparison beside the page that asks. The browser opens its panel only while it sees the reader's press,
 * so nothing is awaited before; Firefox does not see a press inside a page and gets a tab.
 */
export function openComparison({ tab }: Browser.runtime.MessageSender): Promise<null> {
  const opening = openPanel(tab);
  return opening.catch(() => openInTab(tab)).then(() => null);
}

/** Firefox's sidebar; Chrome's types do not know it. */
interface SidebarAction {
  isOpen(details: object): Promise<boolean>;
}

async function openPanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab asks');
  const { sidebarAction } = browser as unknown as { readonly sidebarAction?: SidebarAction };
  // A sidebar that stands open follows the page by itself.
  if (sidebarAction !== undefined && (await sidebarAction.isOpen({ windowId: tab.windowId }))) return;
  await browser.sidePanel.open({ tabId: tab.id });
}

async function openInTab(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const about = tab?.id === undefined ? '' : `?tab=${tab.id}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${about}`) });
}
