import type { CardProps } from '../../components/Card.tsx';
import type { CardParts, CardView } from '../../components/card-view.ts';
import type { PlacedNote } from '../../lib/anchor/place-notes.ts';

/** Windows narrower than this show the card as a sheet at their foot. */
const SHEET_WIDTH = 480;

type CardPlacement = NonNullable<CardProps['placement']>;

export interface CardHolderOptions {
  readonly parts: CardParts;
  /** Brings the card's own script into this world. */
  readonly load: () => Promise<unknown>;
  /** What a note's card says now; undefined where the page no longer has the note. */
  readonly fill: (noteId: string) => CardProps | undefined;
  readonly signal: AbortSignal;
}

export interface Opening {
  /** A card that only a resting pointer opened goes with the pointer. */
  readonly passing?: boolean;
  readonly focus?: boolean;
}

interface OpenCard {
  readonly id: string;
  readonly placement: CardPlacement;
  readonly closed: AbortController;
  passing: boolean;
  /** Asked for, perhaps before the card could be drawn. */
  focus: boolean;
}

/** One card at a time: opened, drawn anew, closed; its code comes when it is first wanted. */
export class CardHolder {
  readonly #options: CardHolderOptions;
  readonly #window: Window;
  #card: OpenCard | undefined;
  #loading: Promise<unknown> | undefined;

  constructor(options: CardHolderOptions) {
    this.#options = options;
    this.#window = options.parts.stand.ownerDocument.defaultView as Window;
  }

  get openId(): string | undefined {
    return this.#card?.id;
  }

  get isPassing(): boolean {
    return this.#card?.passing === true;
  }

  get holdsFocus(): boolean {
    return this.#options.parts.stand.contains(this.#options.parts.root.activeElement);
  }

  /** Fetches the card's code ahead of the moment at which it must be seen. */
  warm(): void {
    void this.#view();
  }

  open({ note: { id }, range }: PlacedNote, { passing = false, focus = false }: Opening): void {
    if (this.#card?.id === id) {
      this.#card.passing &&= passing;
      this.#card.focus ||= focus;
      if (focus) this.#focus();
      return;
    }
    this.#card?.closed.abort();
    const closed = new AbortController();
    const card: OpenCard = { id, passing, focus, placement: this.#placement(), closed };
    this.#card = card;
    const show = (view: CardView | undefined) => {
      if (this.#card !== card || view === undefined) return;
      this.draw();
      const { parts, signal } = this.#options;
      view.place(parts, range, AbortSignal.any([closed.signal, signal]));
      if (card.focus) this.#focus();
    };
    // Once the code is here the card appears in the frame in which it was asked for.
    if (globalThis.parallaxCard !== undefined) show(globalThis.parallaxCard);
    else void this.#view().then(show);
  }

  /** Draws the open card as it now stands; what is no longer there is closed. */
  draw(): void {
    const card = this.#card;
    const filled = card && this.#options.fill(card.id);
    if (card !== undefined && filled === undefined) {
      card.closed.abort();
      this.#card = undefined;
    }
    const props = card && filled && { ...filled, placement: card.placement };
    globalThis.parallaxCard?.draw(this.#options.parts, props);
  }

  close(): void {
    this.#card?.closed.abort();
    this.#card = undefined;
    this.draw();
  }

  /** Whether the window changed between wide and narrow, where a card stands as a sheet. */
  get isMisplaced(): boolean {
    return this.#card !== undefined && this.#card.placement !== this.#placement();
  }

  #view(): Promise<CardView | undefined> {
    if (globalThis.parallaxCard !== undefined) return Promise.resolve(globalThis.parallaxCard);
    this.#loading ??= this.#options.load().catch(() => {
      // The extension may be starting anew; the next wish asks again.
      this.#loading = undefined;
    });
    return this.#loading.then(() => globalThis.parallaxCard);
  }

  #placement(): CardPlacement {
    return this.#window.innerWidth < SHEET_WIDTH ? 'sheet' : 'float';
  }

  #focus(): void {
    this.#options.parts.stand.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }
}
