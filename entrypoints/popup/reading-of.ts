import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/Popup.tsx';
import { askPageState } from '../../lib/messages/ask-page-state.ts';
import { NoAnswer } from '../../lib/messages/errors.ts';
import type { PageState } from '../../lib/messages/types.ts';
import { isOff } from '../../lib/store/is-off.ts';
import type { Settings } from '../../lib/store/types.ts';
import type { ShownTab } from './find-tab.ts';

/** What the popup knows of its tab and of the reader's settings. */
export interface Known {
  readonly view: PopupView;
  readonly settings: Settings;
}

/** How the tab stands: switched off, as its page says, or not read because nobody answers there. */
export async function readingOf(tab: ShownTab | null, settings: Settings): Promise<PopupView> {
  if (tab === null) return { status: 'unreachable' };
  return offBy(settings, tab) ?? viewOf(await askPage(tab.id));
}

/** Pages that were read answer within this; others let their frames speak first. */
const AT_ONCE_MS = 80;

/** A page that was read tells the settings too: its list stands before a background that sleeps is woken. */
export async function firstReadingOf(
  tab: ShownTab | null,
  loadSettings: () => Promise<Settings>,
): Promise<Known> {
  if (tab === null) return { view: { status: 'unreachable' }, settings: await loadSettings() };
  const asking = askPage(tab.id);
  const first = await Promise.race([asking, new Promise<void>((done) => setTimeout(done, AT_ONCE_MS))]);
  if (first?.status === 'read') return { view: first, settings: first.settings };
  const settings = await loadSettings();
  return { view: offBy(settings, tab) ?? viewOf(await asking), settings };
}

function offBy(settings: Settings, { host }: ShownTab): PopupView | undefined {
  if (!settings.enabled) return { status: 'off', everywhere: true };
  return host !== null && isOff(settings, host) ? { status: 'off', everywhere: false } : undefined;
}

function viewOf(state: PageState): PopupView {
  return state.status === 'off' ? { status: 'off', everywhere: false } : state;
}

async function askPage(tabId: number): Promise<PageState> {
  try {
    return await askPageState(toTab(tabId));
  } catch (error) {
    if (error instanceof NoAnswer) return { status: 'unsupported' };
    console.warn('the page did not say how it stands', error);
    return { status: 'failed', failure: 'unknown' };
  }
}

export function toTab(tabId: number) {
  return (message: unknown) => browser.tabs.sendMessage(tabId, message);
}
