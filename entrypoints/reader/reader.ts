import { placeNotes } from '../../lib/anchor/place-notes.ts';
import { makeQuote, type QuoteSelector } from '../../lib/anchor/quote-selector.ts';
import { announcedAddresses } from '../../lib/article/canonical-url.ts';
import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { PageSource, PageState } from '../../lib/messages/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import { isOff } from '../../lib/store/is-off.ts';
import type { ReviewState } from '../../lib/store/types.ts';
import { failureOf } from './failure-of.ts';
import { PageDecisions } from './page-decisions.ts';
import { type Reading, readPage } from './read-page.ts';
import { serveStage } from './serve-stage.ts';
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
  readonly #decisions: PageDecisions;
  #state: PageState = { status: 'reading' };
  #reading: Reading | undefined;
  #settings = DEFAULT_SETTINGS;
  #selected: string | null = null;
  /** Until the reader resumes, or this page is left. */
  #paused = false;
  /** The reading under way; a later one, or leaving the page, ends it. */
  #pass = new AbortController();
  /** Addresses that the page announced for an article it has left since. */
  #stale: readonly string[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#decisions = new PageDecisions(options.send);
    const stageReader = serveStage({
      send: options.send,
      host: options.document.location.hostname,
      review: (noteId, state) => this.#review(noteId, state),
      select: (noteId) => this.select(noteId),
      pause: () => void this.pause(true),
      isAlive: () => this.isAlive(),
    });
    this.#stage = new Stage(options.document, stageReader, this.signal);
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

  /** Where the article comes from, once it was read. */
  get source(): PageSource | undefined {
    if (this.#reading === undefined) return undefined;
    const { text: _, ...source } = this.#reading.article;
    return source;
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
      if (isOff(settings, document.location.hostname)) return this.#rest('off');
      const page = { document, send, previous: this.#reading, stale: this.#stale };
      const reading = await readPage(page, signal);
      await this.#decisions.refresh(pageOf(reading), signal);
      if (signal.aborted) return;
      this.#reading = reading;
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
    this.#rest('paused');
  }

  /** Examines the page again, because the references beside it changed. */
  async readAnew(): Promise<void> {
    this.#reading = undefined;
    await this.read();
  }

  /** Takes over what was decided elsewhere: in the popup, in another tab. */
  async refreshReviews(): Promise<void> {
    if (this.#reading === undefined || !this.isAlive()) return;
    await this.#decisions.refresh(pageOf(this.#reading), this.signal);
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

  /** What cannot be kept must not look kept: the card then stays as it was. */
  async #review(noteId: string, state: ReviewState): Promise<void> {
    if (this.#reading === undefined || !this.isAlive()) return;
    await this.#decisions.decide(pageOf(this.#reading), noteId, state);
    this.#show();
  }

  #show(): void {
    const reading = this.#reading;
    if (reading === undefined) return;
    const { examination, article, map } = reading;
    const { placed, unplaced } = placeNotes(examination.notes, article.text, map);
    const { marks, rail, theme } = this.#settings;
    const language =
      this.#settings.language ?? (this.#options.browserLanguage.startsWith('ko') ? 'ko' : 'en');
    const { reviews } = this.#decisions;
    this.#stage.show({ placed, reviews, language, marks, rail, theme });
    this.#state =
      examination.topicPack === null
        ? { status: 'untopical' }
        : {
            status: 'read',
            page: pageOf(reading),
            title: article.title,
            published: article.published,
            examination,
            reviews: [...reviews.values()],
            unplaced,
            selected: this.#selected,
          };
  }

  #rest(status: 'off' | 'paused'): void {
    this.#forget(status === 'paused' ? status : undefined);
    this.#state = { status };
  }

  #leave(): void {
    this.#paused = false;
    this.#pass.abort();
    this.#stale = announcedAddresses(this.#options.document);
    this.#forget();
  }

  #forget(because?: 'paused'): void {
    this.#reading = undefined;
    this.#decisions.forget();
    this.#selected = null;
    this.#state = { status: 'reading' };
    this.#stage.clear(because);
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
