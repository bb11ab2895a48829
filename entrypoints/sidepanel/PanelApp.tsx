import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Panel, type PanelContent } from '../../components/comparison/Panel.tsx';
import { sendToPage } from '../../lib/messages/protocol.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import type { Settings } from '../../lib/store/types.ts';
import { loadContent, loadMore, type Place } from './load-content.ts';
import { toTab, type WatchedTab, watchTab } from './watch-tab.ts';

interface Props {
  readonly settings: Settings;
  /** Set where the panel stands in a tab of its own and follows this one. */
  readonly tabId: number | null;
}

const waiting: PanelContent = { show: 'state', state: 'reading' };

/** Joins the comparison to the tab beside it and to the corpus. */
export function PanelApp({ settings, tabId }: Props) {
  /** Null until the tab was looked at. */
  const [tab, setTab] = useState<WatchedTab | null>(null);
  const [place, setPlace] = useState<Place>({ at: 'page' });
  const [content, setContent] = useState(waiting);
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const notes = tab?.page?.notes ?? [];
  const note = notes.find(({ id }) => id === tab?.page?.selected) ?? notes[0] ?? null;
  /** Numbers the loads, so that a slow answer never overwrites a later one. */
  const load = useRef(0);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = settings.theme === 'system' ? '' : settings.theme;
  }, [language, settings.theme]);
  useEffect(() => {
    const lifetime = new AbortController();
    watchTab(tabId, setTab, lifetime.signal);
    return () => lifetime.abort();
  }, [tabId]);
  // A figure that the reader chooses on the page brings the panel back to it.
  const selected = tab?.page?.selected ?? null;
  useEffect(() => {
    if (selected !== null) setPlace({ at: 'page' });
  }, [selected, tab?.id]);
  useEffect(() => {
    if (tab !== null) void shown(loadContent(place, tab, note));
  }, [place, tab]);

  async function shown(loading: Promise<PanelContent>): Promise<void> {
    const turn = ++load.current;
    const loaded = await loading.catch((error: unknown): PanelContent => {
      console.warn('the comparison could not be laid out', error);
      return { show: 'state', state: 'failed' };
    });
    if (turn === load.current) setContent(loaded);
  }

  function select(noteId: string): void {
    if (tab === null || tab.id === null || tab.page === null) return;
    setTab({ ...tab, page: { ...tab.page, selected: noteId } });
    // A page that is gone by now is noticed by its tab.
    sendToPage(toTab(tab.id), { type: 'select', noteId }).catch(() => undefined);
  }

  return (
    <Panel
      content={content}
      notes={notes}
      selected={note?.id ?? null}
      language={language}
      onSelect={select}
      onFollow={() => setPlace({ at: 'page' })}
      onBrowse={() => setPlace({ at: 'shelves' })}
      onTopic={(topic, topicPack) => setPlace({ at: 'topic', topic, topicPack })}
      onShelf={(shelf) => setPlace({ at: 'shelf', shelf })}
      onMore={() => void shown(loadMore(content))}
    />
  );
}
