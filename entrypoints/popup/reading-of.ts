import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/Popup.tsx';
import { NoAnswer } from '../../lib/messages/errors.ts';
import { sendToPage } from '../../lib/messages/protocol.ts';
import type { PageState } from '../../lib/messages/types.ts';
import type { Settings } from '../../lib/store/types.ts';
import type { ShownTab } from './find-tab.ts';

/** How the tab stands: switched off, as its page says, or not read because nobody answers there. */
export async function readingOf(tab: ShownTab | null, settings: Settings): Promise<PopupView> {
  if (tab === null) return { status: 'unreachable' };
  if (!settings.enabled) return { status: 'off', everywhere: true };
  if (tab.host !== null && settings.disabledHosts.includes(tab.host))
    return { status: 'off', everywhere: false };
  const state = await askPage(tab.id);
  return state.status === 'off' ? { status: 'off', everywhere: false } : state;
}

async function askPage(tabId: number): Promise<PageState> {
  try {
    return await sendToPage(toTab(tabId), { type: 'page-state' });
  } catch (error) {
    if (error instanceof NoAnswer) return { status: 'unsupported' };
    console.warn('the page did not say how it stands', error);
    return { status: 'failed', failure: 'unknown' };
  }
}

export function toTab(tabId: number) {
  return (message: unknown) => browser.tabs.sendMessage(tabId, message);
}
