import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendToBackground, sendToPage } from '../../lib/messages/protocol.ts';
import type { Settings, SettingsChange } from '../../lib/store/types.ts';
import { hostOf, type ShownTab } from './find-tab.ts';
import { followReading, mayChange } from './follow-reading.ts';
import { type Known, readingOf, toTab } from './reading-of.ts';

/** The state of one tab and what the reader can do to it. */
export function useTab(tab: ShownTab | null, first: Known, loadSettings: () => Promise<Settings>) {
  const [view, setView] = useState(first.view);
  const [settings, setSettings] = useState(first.settings);
  const [asked, askAgain] = useAsking(mayChange(first.view));
  const following = useRef(new AbortController());
  const host = tab?.host ?? (view.status === 'read' ? hostOf(view.page) : null);

  // A page that tells the settings may have heard them some time ago.
  useEffect(() => void loadSettings().then(setSettings), []);
  useEffect(() => {
    if (asked === 0) return;
    const lifetime = new AbortController();
    following.current = lifetime;
    void followReading(() => readingOf(tab, settings), setView, lifetime.signal, asked > 1);
    return () => lifetime.abort();
  }, [asked]);

  async function keep(settings: SettingsChange): Promise<void> {
    setSettings(await sendToBackground(browser.runtime.sendMessage, { type: 'set-settings', settings }));
  }

  /** Settings by which the page reads itself anew. */
  async function change(settings: SettingsChange): Promise<void> {
    await keep(settings);
    if (settings.enabled !== undefined || settings.disabledHosts !== undefined) askAgain();
  }

  function switchSite(on: boolean): Promise<void> {
    const site = host === null ? {} : { disabledHosts: on ? { remove: host } : { add: host } };
    return change({ ...site, ...(on && { enabled: true }) });
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

  async function pause(paused: boolean): Promise<void> {
    if (tab === null) return;
    await sendToPage(toTab(tab.id), { type: 'pause', paused });
    askAgain();
  }

  async function jump(noteId: string): Promise<void> {
    if (tab === null) return;
    const { placed } = await sendToPage(toTab(tab.id), { type: 'jump', noteId });
    if (!placed) return askAgain();
    await browser.tabs.update(tab.id, { active: true });
    window.close();
  }

  return { view, setView, settings, host, keep, change, switchSite, check, pause, jump };
}

/** Counts how often the page was asked anew; starts at once where its first answer may change. */
function useAsking(atOnce: boolean): readonly [number, () => void] {
  const [asked, setAsked] = useState(atOnce ? 1 : 0);
  return [asked, () => setAsked((count) => Math.max(count, 1) + 1)];
}
