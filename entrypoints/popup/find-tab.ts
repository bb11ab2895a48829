import { browser } from 'wxt/browser';

/** The tab that the popup speaks for; its address is known only where the browser grants it. */
export interface ShownTab {
  readonly id: number;
  readonly host: string | null;
}

/** The tab in front, or the one named by `?tab=` when the popup stands in a tab of its own. */
export async function findTab(): Promise<ShownTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named === null ? await tabInFront() : await tabOf(Number(named));
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: hostOf(tab.url) };
}

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Undefined when the tab has been closed, which rejects. */
function tabOf(id: number) {
  return browser.tabs.get(id).catch(() => undefined);
}

export function hostOf(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.hostname : null;
}
