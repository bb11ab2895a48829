import { windowSize } from '../../components/window-size.ts';

/** Room the card takes beside the text: its width and a gap. */
const MARGIN_ROOM = 390;
const GAP = 28;
const EDGE = 8;
/** From the card's upper edge to the line that it belongs to. */
const RISE = 12;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface MarginPlace {
  readonly card: Place;
  readonly hairline: Place & { readonly length: number };
}

/** Beside the column at the height of the figure, where the window leaves room for it. */
export function placeInMargin(figure: DOMRect, column: Element, stand: HTMLElement): MarginPlace | undefined {
  const { width, height } = windowSize(stand.ownerDocument);
  const { right } = column.getBoundingClientRect();
  if (width - right < MARGIN_ROOM) return undefined;
  const line = figure.top + figure.height / 2;
  const lowest = height - stand.offsetHeight - EDGE;
  const top = Math.max(EDGE, Math.min(lowest, figure.top - RISE));
  stand.style.setProperty('--room', `${Math.floor(height - top - EDGE)}px`);
  return { card: { x: right + GAP, y: top }, hairline: { x: right + 4, y: line, length: GAP - 4 } };
}

/** The block whose right edge bounds the text column. */
export function columnOf(element: Element): Element {
  return element.closest('p, li, td, blockquote, figure, h1, h2, h3, section, article, div') ?? element;
}
