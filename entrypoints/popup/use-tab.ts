import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/Popup.tsx';
import { sendToBackground, sendToPage } from '../../lib/messages/protocol.ts';
import type { Review, ReviewState, Settings } from '../../lib/store/types.ts';
import { hostOf, type ShownTab } from './find-tab.ts';
import { followReading, mayChange } from './follow-reading.ts';
import { readingOf, toTab } from './reading-of.ts';

/** What the popup knows of its tab and of the reader's settings. */
export interface Known {
  readonly view: PopupView;
  readonly settings: Settings;
}

/** The state of one tab and everything the reader can do about it. */
export function useTab(tab: ShownTab | null, first: Known) {
  const [view, setView] = useState(first.view);
  const [settings, setSettings] = useState(first.settings);
  const [asked, askAgain] = useAsking(mayChange(first.view));
  const following = useRef(new AbortController());
  const host = tab?.host ?? (view.status === 'read' ? hostOf(view.page) : null);

  useEffect(() => {
    if (asked === 0) return;
    const lifetime = new AbortController();
    following.current = lifetime;
    void followReading(() => readingOf(tab, settings), setView, lifetime.signal, asked > 1);
    return () => lifetime.abort();
  }, [asked]);

  async function keep(change: Partial<Settings>): Promise<void> {
    const kept = { ...settings, ...change };
    setSettings(kept);
    await sendToBackground(browser.runtime.sendMessage, { type: 'set-settings', settings: kept });
  }

  async function switchSite(on: boolean): Promise<void> {
    const others = settings.disabledHosts.filter((each) => each !== host);
    const disabledHosts = on || host === null ? others : [...others, host];
    await keep({ disabledHosts, ...(on && { enabled: true }) });
    askAgain();
  }

  async function check(): Promise<void> {
    if (tab === null) return;
    following.current.abort();
    setView({ status: 'reading' });
    try {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
      askAgain();
    } catch {
      // Stores, the browser's own pages and the like are closed to every extension.
      setView({ status: 'unreachable' });
    }
  }

  async function jump(noteId: string): Promise<void> {
    if (tab === null) return;
    const { placed } = await sendToPage(toTab(tab.id), { type: 'jump', noteId });
    if (!placed) return askAgain();
    await browser.tabs.update(tab.id, { active: true });
    window.close();
  }

  async function review(noteId: string, state: ReviewState): Promise<void> {
    if (view.status !== 'read') return;
    const remark = view.reviews.find((each) => each.noteId === noteId)?.remark ?? '';
    const made = { page: view.page, noteId, state, remark };
    const before = view.reviews.filter((each) => each.noteId === noteId);
    setView((now) => withReview(now, noteId, [{ ...made, changed: Date.now() }]));
    try {
      await sendToBackground(browser.runtime.sendMessage, { type: 'review', ...made });
    } catch (error) {
      // What could not be kept must not look kept.
      console.warn('the review was not kept', error);
      setView((now) => withReview(now, noteId, before));
    }
  }

  return { view, settings, host, keep, switchSite, check, jump, review };
}

/** The view with what is known of one note put in place; decisions on other notes stay as they are by now. */
function withReview(view: PopupView, noteId: string, made: readonly Review[]): PopupView {
  if (view.status !== 'read') return view;
  return { ...view, reviews: [...view.reviews.filter((each) => each.noteId !== noteId), ...made] };
}

/** A count of the times the page should be asked anew, and the way to raise it. */
function useAsking(atOnce: boolean): readonly [number, () => void] {
  const [asked, setAsked] = useState(atOnce ? 1 : 0);
  return [asked, () => setAsked((times) => times + 1)];
}
