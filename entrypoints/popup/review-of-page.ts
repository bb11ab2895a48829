import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/Popup.tsx';
import type { PageReview } from '../../lib/export/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { sendToPage } from '../../lib/messages/protocol.ts';
import { toTab } from './reading-of.ts';

/** What an export holds; the words around the figures are asked of the page, which alone has its text. */
export async function reviewOfPage(
  tabId: number,
  view: Extract<PopupView, { status: 'read' }>,
  language: InterfaceLanguage,
): Promise<PageReview> {
  // A page that was left meanwhile is exported without them.
  const quotes = await sendToPage(toTab(tabId), { type: 'quotes' }).catch(() => ({}) as Quotes);
  const reviews = new Map(view.reviews.map((review) => [review.noteId, review]));
  return {
    page: view.page,
    title: view.title,
    language,
    generated: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    notes: view.examination.notes.map((note) => ({
      note,
      review: reviews.get(note.id),
      quote: quotes[note.id],
    })),
  };
}

type Quotes = Readonly<Record<string, { exact: string; prefix: string; suffix: string }>>;
