import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/Popup.tsx';
import type { PageReview } from '../../lib/export/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { sendToPage } from '../../lib/messages/protocol.ts';
import { toTab } from './reading-of.ts';

/** What an export holds: the page alone has the references of every note and the words around its figure. */
export async function reviewOfPage(
  tabId: number,
  view: Extract<PopupView, { status: 'read' }>,
  language: InterfaceLanguage,
): Promise<PageReview> {
  const notes = await sendToPage(toTab(tabId), { type: 'notes' });
  const reviews = new Map(view.reviews.map((review) => [review.noteId, review]));
  return {
    page: view.page,
    title: view.title,
    language,
    generated: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    notes: notes.map(({ note, quote }) => ({ note, review: reviews.get(note.id), quote })),
  };
}
