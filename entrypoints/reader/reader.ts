import { placeNotes } from '../../lib/anchor/place-notes.ts';
import { makeQuote, type QuoteSelector } from '../../lib/anchor/quote-selector.ts';
import { announcedAddresses } from '../../lib/article/canonical-url.ts';
import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { PageState } from '../../lib/messages/types.ts';
import { isOff } from '../../lib/store/is-off.ts';
import type { Review, ReviewState, Settings } from '../../lib/store/types.ts';
import { failureOf } from './failure-of.ts';
import { type Reading, readPage } from './read-page.ts';
import { Stage } from './stage.ts';
import { watchPage } from './watch-page.ts';

export interface ReaderOptions {
  readonly document: Document;
  readonly send: SendMessage;
  /** The browser's interface language, while the reader chose none. */
  readonly browserLanguage: string;
  /** False once the extension was reloaded or removed under the page. */
  readonly isAlive: () => boolean;
}

/** Reads one frame's page, keeps the reading fresh and shows it; quiet for good once its extension is gone. */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #life = new AbortController();
  readonly #stage: Stage;
  #state: PageState = { status: 'reading' };
  #reading: Reading | undefined;
  #settings: Settings | undefined;
  #reviews = new Map<string, Review>();
  #selected: string | null = null;
  /** Until the reader resumes, or this page is left. */
  #paused = false;
  /** The reading under way; a later one, or leaving the page, ends it. */
  #pass = new AbortController();
  /** Addresses that the page announced for an article it has left since. */
  #stale: readonly string[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
    const asked = {
      review: (id: string, state: ReviewState) => void this.#review(id, state),
      select: (id: string) => this.select(id),
      isAlive: () => this.isAlive(),
    };
    this.#stage = new Stage(options.document, asked, this.signal);
    const window = options.document.defaultView as Window;
    const concerns = (node: Node) => this.#concerns(node);
    watchPage(
      window,
      { concerns, onSettled: () => void this.read(), onLeft: () => this.#leave() },
      this.signal,
    );
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  get state(): PageState {
    return this.#state;
  }

  /** The words around each figure as it was read. */
  get quotes(): Record<string, QuoteSelector> {
    if (this.#reading === undefined) return {};
    const { examination, article } = this.#reading;
    return Object.fromEntries(examination.notes.map(({ id, claim }) => [id, makeQuote(article.text, claim)]));
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** False when this reader's extension is gone and another must take over. */
  isAlive(): boolean {
    if (!this.#options.isAlive()) this.#life.abort();
    return !this.signal.aborted;
  }

  async read(): Promise<void> {
    if (this.#paused || !this.isAlive()) return;
    const signal = this.#nextPass();
    try {
      const { document, send } = this.#options;
      const settings = await sendToBackground(send, { type: 'settings' });
      if (signal.aborted) return;
      this.#settings = settings;
      if (isOff(settings, document.location.hostname)) return this.#turnOff();
      const page = { document, send, previous: this.#reading, stale: this.#stale };
      const reading = await readPage(page, signal);
      const reviews = await sendToBackground(send, { type: 'reviews', page: pageOf(reading) });
      if (signal.aborted) return;
      this.#reading = reading;
      this.#keep(reviews);
      this.#show();
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #nextPass(): AbortSignal {
    this.#pass.abort();
    this.#pass = new AbortController();
    return AbortSignal.any([this.#pass.signal, this.signal]);
  }

  /** Puts this page to rest: its marks go, and nothing is read until it is resumed. */
  async pause(paused = !this.#paused): Promise<void> {
    this.#paused = paused;
    if (!paused) return this.read();
    this.#pass.abort();
    this.#forget();
    this.#state = { status: 'paused' };
  }

  /** Takes over what was decided elsewhere: in the popup, in another tab. */
  async refreshReviews(): Promise<void> {
    if (this.#reading === undefined || !this.isAlive()) return;
    const page = pageOf(this.#reading);
    this.#keep(await sendToBackground(this.#options.send, { type: 'reviews', page }));
    this.#show();
  }

  /** The comparison follows the figure that the reader last turned to. */
  select(noteId: string): void {
    if (this.#state.status !== 'read' || this.#selected === noteId || !this.isAlive()) return;
    this.#selected = noteId;
    this.#state = { ...this.#state, selected: noteId };
    // Nobody needs to listen: a comparison that opens later asks for the page's state.
    sendToBackground(this.#options.send, { type: 'selected', noteId }).catch(() => undefined);
  }

  async #review(noteId: string, state: ReviewState): Promise<void> {
    if (this.#reading === undefined || !this.isAlive()) return;
    const message = { type: 'review', page: pageOf(this.#reading), noteId, state } as const;
    const remark = this.#reviews.get(noteId)?.remark ?? '';
    try {
      const review = await sendToBackground(this.#options.send, { ...message, remark });
      this.#reviews.set(noteId, review);
      this.#show();
    } catch (error) {
      // What could not be kept must not look kept: the card stays as it was.
      if (this.isAlive()) console.warn('the review was not kept', error);
    }
  }

  #show(): void {
    const reading = this.#reading;
    if (reading === undefined) return;
    const { examination, article, map } = reading;
    const { placed, unplaced } = placeNotes(examination.notes, article.text, map);
    const language =
      this.#settings?.language ?? (this.#options.browserLanguage.startsWith('ko') ? 'ko' : 'en');
    this.#stage.show({ placed, reviews: this.#reviews, language, marks: this.#settings?.marks ?? true });
    const reviews = [...this.#reviews.values()];
    const selected = this.#selected;
    this.#state = examination.topical
      ? {
          status: 'read',
          page: pageOf(reading),
          title: article.title,
          examination,
          reviews,
          unplaced,
          selected,
        }
      : { status: 'untopical' };
  }

  #keep(reviews: readonly Review[]): void {
    this.#reviews = new Map(reviews.map((review) => [review.noteId, review]));
  }

  #turnOff(): void {
    this.#forget();
    this.#state = { status: 'off' };
  }

  #leave(): void {
    this.#paused = false;
    this.#pass.abort();
    this.#stale = announcedAddresses(this.#options.document);
    this.#forget();
  }

  #forget(): void {
    this.#reading = undefined;
    this.#reviews = new Map();
    this.#selected = null;
    this.#state = { status: 'reading' };
    this.#stage.show({ placed: [], reviews: this.#reviews, language: 'en', marks: false });
  }

  #fail(error: unknown): void {
    if (!this.isAlive()) return;
    this.#forget();
    const failure = failureOf(error);
    this.#state = { status: 'failed', failure };
    if (failure === 'unknown') console.warn('the page was not read', error);
  }

  #concerns(node: Node): boolean {
    const root = this.#reading?.root;
    return root === undefined || !root.isConnected || root.contains(node) || node.contains(root);
  }
}

function pageOf({ article, root }: Reading): string {
  return article.url ?? root.ownerDocument.URL;
}
