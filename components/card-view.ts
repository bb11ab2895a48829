import type { CardProps } from './Card.tsx';

/** What the card's own script offers to the reader of the page, which loads it when a figure is first turned to. */
export interface CardView {
  /** Draws the card into the stand, or takes it away. */
  readonly draw: (into: CardParts, card: CardProps | undefined) => void;
  /** Puts the stand beside the figure, once, and keeps it there until the signal aborts. */
  readonly place: (into: CardParts, range: Range, signal: AbortSignal) => void;
}

/** Where in our root the card goes. */
export interface CardParts {
  readonly root: ShadowRoot;
  readonly stand: HTMLElement;
  /** Joins a card in the margin to its line. */
  readonly hairline: HTMLElement;
}

declare global {
  /** Kept in the content scripts' own world; the site never sees it. */
  var parallaxCard: CardView | undefined;
}
