import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { Review, ReviewState } from '../../lib/store/types.ts';

/** What the reader decided on the notes of one page, as the background keeps it. */
export class PageDecisions {
  readonly #send: SendMessage;
  #reviews: ReadonlyMap<string, Review> = new Map();

  constructor(send: SendMessage) {
    this.#send = send;
  }

  get reviews(): ReadonlyMap<string, Review> {
    return this.#reviews;
  }

  /** Takes over what was decided elsewhere: in the popup, in another tab. */
  async refresh(page: string, signal: AbortSignal): Promise<void> {
    const reviews = await sendToBackground(this.#send, { type: 'reviews', page });
    if (signal.aborted) return;
    this.#reviews = new Map(reviews.map((review) => [review.noteId, review]));
  }

  async decide(page: string, noteId: string, state: ReviewState): Promise<void> {
    const remark = this.#reviews.get(noteId)?.remark ?? '';
    const review = await sendToBackground(this.#send, { type: 'review', page, noteId, state, remark });
    this.#reviews = new Map([...this.#reviews, [noteId, review]]);
  }

  forget(): void {
    this.#reviews = new Map();
  }
}
