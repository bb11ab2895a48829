import { CardHolder, type CardHolderOptions, type Opening } from './card-holder.ts';
import { fillCard } from './fill-card.ts';
import { findNote, type Scene, visibleNotes } from './scene.ts';
import { scrollToRange } from './scroll-to-range.ts';
import type { StageService } from './serve-stage.ts';

export interface TurningOptions extends Pick<CardHolderOptions, 'parts' | 'signal'> {
  readonly scene: () => Scene;
  readonly service: StageService;
  /** The note's button in the list, which holds the focus while the card does not. */
  readonly button: (noteId: string) => HTMLElement | undefined;
  /** Another figure is turned to, or none. */
  readonly onTurn: (noteId: string | undefined) => void;
}

/** Turns to one figure at a time, with its card: by pointer, keyboard, list, rail or from the popup. */
export class Turning {
  readonly #options: TurningOptions;
  readonly #card: CardHolder;
  /** Set while the focus goes back to a figure whose card was just closed. */
  #returning = false;

  constructor(options: TurningOptions) {
    const { parts, signal, service, scene } = options;
    this.#options = options;
    const ways = {
      turnTo: (id: string) => this.to(id, { focus: true }),
      turnAway: () => this.away(),
    };
    const fill = (id: string) => fillCard(parts.stand.ownerDocument, scene(), id, service, ways);
    this.#card = new CardHolder({ parts, signal, load: service.loadCard, fill });
  }

  /** A figure may be wanted soon: its card's code is fetched ahead. */
  warm(): void {
    this.#card.warm();
  }

  to(id: string, opening: Opening = {}): void {
    const { scene, service, onTurn } = this.#options;
    const placed = findNote(scene(), id);
    if (placed === undefined || this.#returning || !service.isAlive()) return;
    if (opening.passing !== true) service.select(id);
    this.#card.open(placed, opening);
    onTurn(id);
  }

  /** The focus goes back to where the card was opened from. */
  away(): void {
    const id = this.#card.openId;
    if (id === undefined) return;
    const held = this.#card.holdsFocus;
    this.#card.close();
    this.#options.onTurn(undefined);
    this.#returning = true;
    if (held) this.#options.button(id)?.focus({ preventScroll: true });
    this.#returning = false;
  }

  /** The pointer left: a card that it only passed over goes with it. */
  leave(): void {
    if (this.#card.isPassing) this.away();
  }

  /** The window took another size. */
  resize(): void {
    if (this.#card.isMisplaced) this.away();
  }

  /** The scene changed under the card. */
  refresh(): void {
    const id = this.#card.openId;
    if (id === undefined || findNote(this.#options.scene(), id) === undefined) this.away();
    else this.#card.draw();
    this.#options.onTurn(this.#card.openId);
  }

  /** Scrolls to a figure and gives its card the focus; false when the page does not hold it. */
  jump(id: string): boolean {
    const placed = findNote(this.#options.scene(), id);
    if (placed === undefined) return false;
    scrollToRange(placed.range);
    this.to(id, { focus: true });
    return true;
  }

  /** Moves the focus to the next or previous figure in reading order, round and round; false without figures. */
  step(by: 1 | -1): boolean {
    const ids = visibleNotes(this.#options.scene()).map(({ note }) => note.id);
    const at = ids.indexOf(this.#card.openId ?? this.#focused() ?? '');
    const next = at < 0 && by < 0 ? ids.at(-1) : ids[(at + by + ids.length) % ids.length];
    const placed = next === undefined ? undefined : findNote(this.#options.scene(), next);
    if (placed === undefined) return false;
    scrollToRange(placed.range);
    this.#options.button(placed.note.id)?.focus({ preventScroll: true });
    this.to(placed.note.id);
    return true;
  }

  #focused(): string | undefined {
    const { activeElement } = this.#options.parts.root;
    return activeElement?.closest<HTMLElement>('[data-note-id]')?.dataset.noteId;
  }
}
