import { announcedAddresses } from '../../lib/article/canonical-url.ts';
import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { PageState } from '../../lib/messages/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import { isOff } from '../../lib/store/is-off.ts';
import { failureOf } from './failure-of.ts';
import type { Reading } from './read-page.ts';
import { serveStage } from './serve-stage.ts';
import { Stage } from './stage.ts';
import { Visit } from './visit.ts';
import { watchPage } from './watch-page.ts';

export interface ReaderOptions {
  readonly document: Document;
  readonly send: SendMessage;
  /** The browser's interface language, while the reader chose none. */
  readonly browserLanguage: string;
  /** False once the extension was reloaded or removed under the page. */
  readonly isAlive: () => boolean;
}

/**
 * Reads one frame's page, keeps the reading fresh and shows it. It lives as long as its extension, and its stage with it;
 * a visit ends with the address, with a pause or a failure; a pass is one reading within a visit.
 */
export class Reader {
  readonly stage: Stage;
  readonly #options: ReaderOptions;
  readonly #life = new AbortController();
  #visit: Visit;
  /** Addresses that the page announced for an article it has left since. */
  #stale: readonly string[] = [];
  /** How the page stands while nothing is read of it. */
  #unread: PageState = { status: 'reading' };
  #settings = DEFAULT_SETTINGS;
  /** Until the reader resumes, or this page is left. */
  #paused = false;

  constructor(options: ReaderOptions) {
    const { document, send } = options;
    this.#options = options;
    this.#visit = new Visit(send);
    const service = serveStage({
      send,
      host: document.location.hostname,
      review: async (noteId, state) => {
        if (this.isAlive()) await this.#change((visit) => visit.review(noteId, state));
      },
      select: (noteId) => this.select(noteId),
      pause: () => void this.pause(true),
      isAlive: () => this.isAlive(),
    });
    this.stage = new Stage(document, service, this.signal);
    const page = {
      concerns: (node: Node) => this.#visit.concerns(node),
      onSettled: () => void this.read(),
      onLeft: () => this.#leave(),
    };
    watchPage(document.defaultView as Window, page, this.signal);
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  get state(): PageState {
    return this.#visit.tell(this.#settings) ?? this.#unread;
  }

  get reading(): Reading | undefined {
    return this.#visit.reading;
  }

  /** False when this reader's extension is gone and another must take over. */
  isAlive(): boolean {
    if (!this.#options.isAlive()) this.#life.abort();
    return !this.signal.aborted;
  }

  async read(): Promise<void> {
    if (this.#paused || !this.isAlive()) return;
    const visit = this.#visit;
    const signal = AbortSignal.any([visit.nextPass(), this.signal]);
    const { document, send } = this.#options;
    try {
      const settings = await sendToBackground(send, { type: 'settings' });
      if (signal.aborted) return;
      this.#settings = settings;
      if (isOff(settings, document.location.hostname)) return this.#forget({ status: 'off' });
      await visit.read(document, signal);
      this.#show();
    } catch (error) {
      if (!signal.aborted && this.isAlive()) this.#fail(error);
    }
  }

  /** Puts this page to rest: its marks go, and nothing is read until it is resumed. */
  async pause(paused = !this.#paused): Promise<void> {
    this.#paused = paused;
    if (paused) this.#forget({ status: 'paused' });
    else await this.read();
  }

  /** Examines the page again, because the references beside it changed. */
  async readAnew(): Promise<void> {
    this.#visit.outdate();
    await this.read();
  }

  /** Takes over what was decided elsewhere: in the popup, in another tab. */
  async refreshReviews(): Promise<void> {
    if (this.isAlive()) await this.#change((visit) => visit.refreshReviews());
  }

  /** The comparison follows the figure that the reader last turned to. */
  select(noteId: string): void {
    if (!this.reading?.examination.topicPack || !this.isAlive() || !this.#visit.select(noteId)) return;
    // Nobody needs to listen: a comparison that opens later asks for the page's state.
    sendToBackground(this.#options.send, { type: 'selected', noteId }).catch(() => undefined);
  }

  /** What cannot be kept must not look kept: the card then stays as it was. */
  async #change(change: (visit: Visit) => Promise<void>): Promise<void> {
    const visit = this.#visit;
    await change(visit);
    if (visit === this.#visit && !this.signal.aborted) this.#show();
  }

  #show(): void {
    const { reading, reviews } = this.#visit;
    if (reading === undefined) return;
    const { marks, rail, theme } = this.#settings;
    const language = interfaceLanguage(this.#settings, this.#options.browserLanguage);
    this.stage.show({ placed: reading.placement.placed, reviews, language, marks, rail, theme });
  }

  #leave(): void {
    this.#paused = false;
    this.#stale = announcedAddresses(this.#options.document);
    this.#forget();
  }

  #fail(error: unknown): void {
    const failure = failureOf(error);
    this.#forget({ status: 'failed', failure });
    if (failure === 'unknown') console.warn('the page was not read', error);
  }

  #forget(unread: PageState = { status: 'reading' }): void {
    this.#visit.end();
    this.#visit = new Visit(this.#options.send, this.#stale);
    this.#unread = unread;
    this.stage.clear(unread.status === 'paused' ? 'paused' : undefined);
  }
}
