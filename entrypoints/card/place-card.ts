import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import type { CardParts } from '../../components/card-view.ts';
import { watchMoves } from '../../lib/anchor/watch-moves.ts';
import { columnOf, type Place, placeInMargin } from './place-in-margin.ts';
import { windowPlatform } from './window-platform.ts';

const EDGE = 8;
/** A card is never squeezed below this. */
const LEAST_ROOM = 160;
/** Room between a figure and the sheet under it. */
const SHEET_GAP = 24;

/**
 * Puts the card beside its figure: in the margin where it is free, else over or under the line. Once put it keeps its
 * distance to the figure, whatever unfolds inside; only another width of the window puts it anew.
 */
export function placeCard(parts: CardParts, range: Range, signal: AbortSignal): void {
  const { stand } = parts;
  stand.removeAttribute('style');
  const context = range.startContainer.parentElement;
  const window = stand.ownerDocument.defaultView;
  if (context === null || window === null) return;
  if (stand.classList.contains('sheet')) {
    liftOver(range, stand, window);
    return;
  }
  let width = 0;
  let put = new AbortController();
  const place = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    put.abort();
    put = new AbortController();
    void placeAnew(parts, range, context, AbortSignal.any([signal, put.signal]));
  };
  place();
  window.addEventListener('resize', place, { signal });
}

async function placeAnew(
  parts: CardParts,
  range: Range,
  context: Element,
  signal: AbortSignal,
): Promise<void> {
  const { stand, hairline } = parts;
  const from = range.getBoundingClientRect();
  const inMargin = placeInMargin(from, columnOf(context), stand);
  const card = inMargin?.card ?? (await placeAtLine(range, stand));
  if (signal.aborted) return;
  hairline.hidden = inMargin === undefined;
  if (inMargin !== undefined) hairline.style.inlineSize = `${inMargin.hairline.length}px`;
  const follow = () => {
    const { left, top } = range.getBoundingClientRect();
    const by = { x: left - from.left, y: top - from.top };
    move(stand, card, by);
    if (inMargin !== undefined) move(hairline, inMargin.hairline, by);
  };
  watchMoves(context, follow, signal);
}

async function placeAtLine(figure: Range, stand: HTMLElement): Promise<Place> {
  const room = (height: number) => stand.style.setProperty('--room', `${Math.floor(height)}px`);
  const { x, y, placement } = await computePosition(figure, stand, {
    platform: windowPlatform,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(8),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      // Never taller than the room beside the line, so that the figure stays in sight.
      size({ padding: EDGE, apply: ({ availableHeight }) => room(Math.max(LEAST_ROOM, availableHeight)) }),
    ],
  });
  // Over the line it must not grow at all: growing would push it over its figure or move it under the pointer.
  if (placement.startsWith('top')) room(stand.offsetHeight);
  return { x, y };
}

/** Scrolls just enough for a figure to stand clear above the sheet, which from then on never grows beyond the room below. */
function liftOver(range: Range, sheet: HTMLElement, window: Window): void {
  const hidden = range.getBoundingClientRect().bottom + SHEET_GAP - sheet.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'instant' });
  const room = window.innerHeight - range.getBoundingClientRect().bottom - SHEET_GAP;
  sheet.style.setProperty('--room', `${Math.floor(Math.max(LEAST_ROOM, room))}px`);
}

function move(element: HTMLElement, { x, y }: Place, by: Place): void {
  element.style.left = `${Math.round(x + by.x)}px`;
  element.style.top = `${Math.round(y + by.y)}px`;
}
