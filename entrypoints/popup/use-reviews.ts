import type { StateUpdater } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/Popup.tsx';
import { sendToBackground } from '../../lib/messages/protocol.ts';
import type { ToBackground } from '../../lib/messages/types.ts';
import type { Review, ReviewState } from '../../lib/store/types.ts';

/** The reader's decisions on the page in view: shown at once, and taken back where they could not be kept. */
export function useReviews(view: PopupView, setView: (update: StateUpdater<PopupView>) => void) {
  async function review(noteId: string, state: ReviewState, remark?: string): Promise<boolean> {
    if (view.status !== 'read') return false;
    const before = view.reviews.filter((each) => each.noteId === noteId);
    const made = { page: view.page, noteId, state, remark: remark ?? before[0]?.remark ?? '' };
    const show = (reviews: readonly Review[]) =>
      setView((now) => withReviews(now, (others) => [...others.filter(isOther), ...reviews]));
    const isOther = (each: Review) => each.noteId !== noteId;
    show([{ ...made, changed: Date.now() }]);
    const kept = await keep({ type: 'review', ...made });
    if (!kept) show(before);
    return kept;
  }

  async function reviewAll(reviews: readonly Review[]): Promise<boolean> {
    if (view.status !== 'read') return false;
    const before = view.reviews;
    setView((now) => withReviews(now, () => reviews));
    const kept = await keep({ type: 'set-reviews', page: view.page, reviews });
    if (!kept) setView((now) => withReviews(now, () => before));
    return kept;
  }

  return { review, reviewAll };
}

async function keep(message: ToBackground): Promise<boolean> {
  try {
    await sendToBackground(browser.runtime.sendMessage, message);
    return true;
  } catch (error) {
    console.warn('the review was not kept', error);
    return false;
  }
}

/** Changes the reviews alone: the rest may have been read anew meanwhile. */
function withReviews(view: PopupView, change: (reviews: readonly Review[]) => readonly Review[]): PopupView {
  return view.status === 'read' ? { ...view, reviews: change(view.reviews) } : view;
}
