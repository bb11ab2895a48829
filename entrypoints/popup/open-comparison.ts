import { browser } from 'wxt/browser';
import type { ShownTab } from './find-tab.ts';

/** Firefox's sidebar; Chrome's types do not know it. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the comparison while the browser still sees the reader's press, so nothing may be awaited before. */
export function openComparison(tab: ShownTab | null): Promise<void> {
  const opening = tab === null ? Promise.reject(new Error('no tab')) : openPanel(tab.id);
  return opening.catch(() => openInTab(tab));
}

async function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { readonly sidebarAction?: SidebarAction };
  if (sidebarAction !== undefined) return sidebarAction.open();
  await browser.sidePanel.open({ tabId });
}

/** Firefox for Android has no sidebar. */
async function openInTab(tab: ShownTab | null): Promise<void> {
  const about = tab === null ? '' : `?tab=${tab.id}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${about}`) });
}
