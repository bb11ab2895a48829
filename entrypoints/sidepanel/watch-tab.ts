import { browser } from 'wxt/browser';
import { askPageState } from '../../lib/messages/ask-page-state.ts';
import type { PageState } from '../../lib/messages/types.ts';

export type ReadState = Extract<PageState, { status: 'read' }>;

/** What the panel knows of the tab beside it. */
export interface WatchedTab {
  readonly id: number | null;
  /** Null where nothing was read. */
  readonly page: ReadState | null;
}

/** A page still being read is asked again after this long. */
const PAUSE_MS = 400;
const MOST_TRIES = 40;

/**
 * Tells what the tab in front holds, now and whenever the reader turns to another tab, page or figure; with an id only
 * that tab, for a panel that stands in a tab of its own.
 */
export function watchTab(fixed: number | null, show: (tab: WatchedTab) => void, signal: AbortSignal): void {
  let asked = 0;
  const look = async () => {
    const turn = ++asked;
    const id = fixed ?? (await tabInFront());
    for (let tries = 0; tries < MOST_TRIES && turn === asked && !signal.aborted; tries++) {
      const state = id === null ? undefined : await stateOf(id);
      if (turn !== asked || signal.aborted) return;
      if (state?.status !== 'reading') return show({ id, page: state?.status === 'read' ? state : null });
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  };
  const onActivated = () => fixed === null && void look();
  const onUpdated = (_id: number, { status }: { status?: string }) => status === 'complete' && void look();
  const onMessage = (message: unknown) => {
    if (isAbout(message, 'selected')) void look();
    // The background answers; this is only overheard.
    return undefined;
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
  void look();
}

export function toTab(id: number) {
  return (message: unknown) => browser.tabs.sendMessage(id, message);
}

async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Undefined where nothing of ours runs, or the page could not answer. */
function stateOf(id: number): Promise<PageState | undefined> {
  return askPageState(toTab(id)).catch(() => undefined);
}

function isAbout(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
