import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { PageState } from '../../lib/messages/types.ts';
import type { Review, ReviewState, Settings } from '../../lib/store/types.ts';
import { type Reading, readPage } from './read-page.ts';
import { tellReading } from './tell-reading.ts';

/** One stay at an address: what was read there, what was decided on it, and which figure was turned to last. */
export class Visit {
  readonly #send: SendMessage;
  /** Addresses that the page announced for an article it has left since. */
  readonly #stale: readonly string[];
  /** The reading under way; a later one ends it. */
  #pass = new AbortController();
  #reading: Reading | undefined;
  #outdated = false;
  #reviews: ReadonlyMap<string, Review> = new Map();
  #selected: string | null = null;

  constructor(send: SendMessage, stale: readonly string[] = []) {
    this.#send = send;
    this.#stale = stale;
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  get reviews(): ReadonlyMap<string, Review> {
    return this.#reviews;
  }

  /** As popup and comparison show it; undefined until the page was read. */
  tell(settings: Settings): PageState | undefined {
    if (this.#reading === undefined) return undefined;
    return tellReading(this.#reading, { reviews: this.#reviews, selected: this.#selected, settings });
  }

  nextPass(): AbortSignal {
    this.#pass.abort();
    this.#pass = new AbortController();
    return this.#pass.signal;
  }

  end(): void {
    this.#pass.abort();
  }

  async read(document: Document, signal: AbortSignal): Promise<void> {
    const previous = this.#outdated ? undefined : this.#reading;
    const reading = await readPage({ document, send: this.#send, previous, stale: this.#stale }, signal);
    const reviews = await this.#reviewsOf(reading);
    signal.throwIfAborted();
    this.#reading = reading;
    this.#reviews = reviews;
    this.#outdated = false;
  }

  /** The references changed: even an unchanged article is to be examined again. */
  outdate(): void {
    this.#outdated = true;
  }

  /** Whether a change at this node can concern what was read. */
  concerns(node: Node): boolean {
    const root = this.#reading?.root;
    return root === undefined || !root.isConnected || root.contains(node) || node.contains(root);
  }

  /** False where it was chosen already. */
  select(noteId: string): boolean {
    if (this.#selected === noteId) return false;
    this.#selected = noteId;
    return true;
  }

  /** Takes over what was decided elsewhere: in the popup, in another tab. */
  async refreshReviews(): Promise<void> {
    if (this.#reading !== undefined) this.#reviews = await this.#reviewsOf(this.#reading);
  }

  async review(noteId: string, state: ReviewState): Promise<void> {
    if (this.#reading === undefined) return;
    const { page } = this.#reading;
    const remark = this.#reviews.get(noteId)?.remark ?? '';
    const review = await sendToBackground(this.#send, { type: 'review', page, noteId, state, remark });
    this.#reviews = new Map([...this.#reviews, [noteId, review]]);
  }

  async #reviewsOf({ page }: Reading): Promise<ReadonlyMap<string, Review>> {
    const reviews = await sendToBackground(this.#send, { type: 'reviews', page });
    return new Map(reviews.map((review) => [review.noteId, review]));
  }
}
