import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import { saveFile } from '../../components/save-file.ts';
import { exportReview } from '../../lib/export/export-review.ts';
import type { ExportFormat } from '../../lib/export/types.ts';
import { sendToPage } from '../../lib/messages/protocol.ts';
import type { Note } from '../../lib/note/types.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import type { Settings } from '../../lib/store/types.ts';
import type { ShownTab } from './find-tab.ts';
import { openComparison } from './open-comparison.ts';
import { type Known, toTab } from './reading-of.ts';
import { reviewOfPage } from './review-of-page.ts';
import { useReviews } from './use-reviews.ts';
import { useTab } from './use-tab.ts';

interface Props {
  readonly tab: ShownTab | null;
  readonly first: Known;
  readonly loadSettings: () => Promise<Settings>;
}

/** Joins the popup to its tab: what the page says comes in, what the reader decides goes out. */
export function PopupApp({ tab, first, loadSettings }: Props) {
  const { view, setView, settings, host, ...act } = useTab(tab, first, loadSettings);
  const { review, reviewAll } = useReviews(view, setView);
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = settings.theme === 'system' ? '' : settings.theme;
  }, [language, settings.theme]);

  async function written(format: ExportFormat) {
    if (tab === null || view.status !== 'read') throw new Error('nothing was read that could be exported');
    return exportReview(await reviewOfPage(tab.id, view, language), format);
  }

  async function wholeNotes(): Promise<readonly Note[]> {
    if (tab === null) return [];
    const notes = await sendToPage(toTab(tab.id), { type: 'notes' });
    return notes.map(({ note }) => note);
  }

  async function save(format: ExportFormat): Promise<string> {
    const file = await written(format);
    saveFile(file);
    return file.name;
  }

  async function compare(noteId: string | null): Promise<void> {
    const opened = openComparison(tab);
    if (tab !== null && noteId !== null) {
      // A page that was left meanwhile has nothing to choose; the comparison then shows the corpus.
      await sendToPage(toTab(tab.id), { type: 'select', noteId }).catch(() => undefined);
    }
    await opened;
    window.close();
  }

  async function openOptions(): Promise<void> {
    await browser.runtime.openOptionsPage();
    window.close();
  }

  async function addPage(): Promise<void> {
    if (tab === null) return;
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#add?tab=${tab.id}`) });
    window.close();
  }

  const switchable = host !== null && view.status !== 'unsupported' && view.status !== 'unreachable';
  return (
    <Popup
      view={view}
      language={language}
      siteOn={switchable ? view.status !== 'off' : null}
      settings={settings}
      onSwitch={act.switchSite}
      onTurnOn={() => act.switchSite(true)}
      onCheck={act.check}
      onPause={act.pause}
      onSettings={act.change}
      onJump={act.jump}
      onReview={review}
      onReviews={reviewAll}
      onSearch={wholeNotes}
      onExport={save}
      onCopy={async () => navigator.clipboard.writeText((await written('markdown')).text)}
      onCompare={compare}
      onOptions={openOptions}
      onAddPage={addPage}
      onLanguage={(chosen) => act.keep({ language: chosen })}
    />
  );
}
