import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Review, ReviewState } from '../../lib/store/types.ts';
import { createMarks, type Marks } from './draw-marks.ts';
import { watchHover } from './hover-intent.ts';
import { type MountedOverlay, mountOverlay } from './mount-overlay.tsx';
import { type CardPlacement, placeCard, placementFor } from './place-card.ts';
import { liftOver, scrollToRange } from './scroll-to-range.ts';

export interface Scene {
  readonly placed: readonly PlacedNote[];
  readonly reviews: ReadonlyMap<string, Review>;
  readonly language: InterfaceLanguage;
  readonly marks: boolean;
}

/** What the stage asks of whoever put it up. */
export interface StageReader {
  readonly review: (noteId: string, state: ReviewState) => void;
  /** A figure was turned to on purpose, not by a pointer that rests on it. */
  readonly select: (noteId: string) => void;
  /** False once the extension is gone; the stage is then already cleared. */
  readonly isAlive: () => boolean;
}

interface OpenCard {
  readonly id: string;
  /** A card that only a resting pointer opened goes with the pointer. */
  readonly passing: boolean;
  readonly placement: CardPlacement;
  readonly closed: AbortController;
}

const EMPTY: Scene = { placed: [], reviews: new Map(), language: 'en', marks: false };

/** Everything the reader sees on the page: marks, the list for the keyboard, and one card at a time. */
export class Stage {
  readonly #document: Document;
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #reader: StageReader;
  readonly #marks: Marks;
  readonly #overlay: MountedOverlay;
  #scene = EMPTY;
  #card: OpenCard | undefined;
  /** Set while the focus goes back to a figure whose card was just closed. */
  #returning = false;

  constructor(document: Document, reader: StageReader, signal: AbortSignal) {
    this.#document = document;
    this.#window = document.defaultView as Window;
    this.#signal = signal;
    this.#reader = reader;
    this.#marks = createMarks(document, signal);
    this.#overlay = mountOverlay(document, signal);
    this.#listen();
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#marks.draw(scene.marks ? this.#visible() : []);
    if (this.#find(this.#card?.id) === undefined) this.#close();
    else this.#marks.activate(this.#find(this.#card?.id));
    this.#render();
  }

  /** Scrolls to a figure and gives its card the focus; false when the page does not hold it. */
  jump(noteId: string): boolean {
    const placed = this.#find(noteId);
    if (placed === undefined) return false;
    scrollToRange(placed.range);
    this.#enter(noteId);
    return true;
  }

  /** Moves the focus to the next or previous figure in reading order, round and round; false without figures. */
  step(by: 1 | -1): boolean {
    const ids = this.#visible().map(({ note }) => note.id);
    const at = ids.indexOf(this.#card?.id ?? this.#focused() ?? '');
    const next = at < 0 && by < 0 ? ids.at(-1) : ids[(at + by + ids.length) % ids.length];
    const placed = this.#find(next);
    if (next === undefined || placed === undefined) return false;
    scrollToRange(placed.range);
    this.#button(next)?.focus({ preventScroll: true });
    this.#open(next, false);
    return true;
  }

  #listen(): void {
    const signal = this.#signal;
    const hover = {
      noteAt: (event: PointerEvent) => this.#marks.noteAt(event),
      isOurs: (event: Event) => event.composedPath().includes(this.#overlay.host),
      onRest: (id: string) => this.#open(id, true),
      onLeave: () => this.#card?.passing && this.#close(),
    };
    watchHover(this.#window, hover, signal);
    this.#document.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#window.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), {
      signal,
      capture: true,
    });
    this.#window.addEventListener('resize', () => this.#onResize(), { signal });
    this.#overlay.root.addEventListener('focusout', (event) => this.#onFocusOut(event as FocusEvent), {
      signal,
    });
  }

  /** Between sheet and floating card lies another layout; within one, the card follows by itself. */
  #onResize(): void {
    if (this.#card !== undefined && this.#card.placement !== placementFor(this.#window)) this.#close();
  }

  /** Without a related target the focus went nowhere: another window, or a button that was just replaced. */
  #onFocusOut({ relatedTarget }: FocusEvent): void {
    const isOutside = relatedTarget instanceof Node && !this.#overlay.root.contains(relatedTarget);
    if (isOutside) this.#close();
  }

  #onClick(event: MouseEvent): void {
    const id = this.#marks.noteAt(event);
    const selecting = this.#document.getSelection()?.isCollapsed === false;
    if (id !== undefined && !selecting) this.#open(id, false);
    else this.#close();
  }

  #open(id: string, passing: boolean): void {
    const placed = this.#find(id);
    if (placed === undefined || this.#returning || !this.#reader.isAlive()) return;
    if (!passing) this.#reader.select(id);
    if (this.#card?.id === id) {
      this.#card = { ...this.#card, passing: this.#card.passing && passing };
      return;
    }
    this.#card?.closed.abort();
    this.#card = { id, passing, placement: placementFor(this.#window), closed: new AbortController() };
    this.#render();
    this.#marks.activate(placed);
    this.#place(placed, this.#card.closed.signal);
  }

  #place({ range }: PlacedNote, closed: AbortSignal): void {
    const stand = this.#part('.stand');
    const hairline = this.#part('.hairline');
    if (stand === null || hairline === null) return;
    stand.removeAttribute('style');
    if (placementFor(this.#window) === 'sheet') liftOver(range, stand);
    else placeCard(range, stand, hairline, AbortSignal.any([closed, this.#signal]));
  }

  #enter(id: string): void {
    this.#open(id, false);
    this.#part('.card')?.focus({ preventScroll: true });
  }

  #close(): void {
    const card = this.#card;
    if (card === undefined) return;
    const held = this.#part('.stand')?.contains(this.#overlay.root.activeElement) ?? false;
    card.closed.abort();
    this.#card = undefined;
    this.#marks.activate(undefined);
    this.#part('.hairline')?.setAttribute('hidden', '');
    this.#returning = true;
    if (held) this.#button(card.id)?.focus({ preventScroll: true });
    this.#returning = false;
    this.#render();
  }

  #render(): void {
    const open = this.#find(this.#card?.id)?.note;
    this.#overlay.show({
      notes: this.#visible().map(({ note }) => note),
      open,
      review: open && this.#scene.reviews.get(open.id),
      language: this.#scene.language,
      placement: placementFor(this.#window),
      onFocus: (id) => this.#open(id, false),
      onEnter: (id) => this.#enter(id),
      onClose: () => this.#close(),
      onReview: (id, state) => this.#reader.review(id, state),
      onCopy: (citation) => this.#copy(citation),
    });
  }

  #copy(citation: string): void {
    // A site may forbid the clipboard to every script in its pages; the card then stays as it is.
    this.#window.navigator.clipboard?.writeText(citation).catch(() => undefined);
  }

  /** What the reader set aside keeps its place in the popup's list only. */
  #visible(): PlacedNote[] {
    const { placed, reviews } = this.#scene;
    return placed.filter(({ note }) => reviews.get(note.id)?.state !== 'dismissed');
  }

  #find(id: string | undefined): PlacedNote | undefined {
    return this.#scene.placed.find(({ note }) => note.id === id);
  }

  #button(id: string): HTMLElement | undefined {
    const buttons = this.#overlay.root.querySelectorAll<HTMLElement>('[data-note-id]');
    return [...buttons].find((button) => button.dataset.noteId === id);
  }

  #focused(): string | undefined {
    return this.#overlay.root.activeElement?.closest<HTMLElement>('[data-note-id]')?.dataset.noteId;
  }

  #part(selector: string): HTMLElement | null {
    return this.#overlay.root.querySelector<HTMLElement>(selector);
  }
}
