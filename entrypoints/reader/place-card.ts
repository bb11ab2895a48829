import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Room the card takes beside the text: its width and a gap. */
const MARGIN_ROOM = 390;
const GAP = 28;
/** Windows narrower than this show the card as a sheet at their foot. */
const SHEET_WIDTH = 480;
const EDGE = 8;

export type CardPlacement = 'float' | 'sheet';

export function placementFor(window: Window): CardPlacement {
  return window.innerWidth < SHEET_WIDTH ? 'sheet' : 'float';
}

/** Keeps the card beside its figure until the signal aborts: in the margin where it is free, else over or under the line. */
export function placeCard(
  range: Range,
  stand: HTMLElement,
  hairline: HTMLElement,
  signal: AbortSignal,
): void {
  const context = range.startContainer.parentElement;
  if (context === null) return;
  const figure = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: context,
  };
  const update = () => {
    if (signal.aborted) return;
    const window = context.ownerDocument.defaultView;
    const right = columnOf(context).getBoundingClientRect().right;
    const free = (window?.document.documentElement.clientWidth ?? 0) - right;
    if (free >= MARGIN_ROOM) placeInMargin(range.getBoundingClientRect(), right, stand, hairline);
    else placeAtLine(figure, stand, hairline);
  };
  signal.addEventListener('abort', autoUpdate(figure, stand, update));
}

function placeInMargin(figure: DOMRect, right: number, stand: HTMLElement, hairline: HTMLElement): void {
  const height = stand.ownerDocument.documentElement.clientHeight;
  const line = figure.top + figure.height / 2;
  const lowest = height - stand.offsetHeight - EDGE;
  const top = Math.max(EDGE, Math.min(lowest, figure.top - 12));
  move(stand, right + GAP, top);
  stand.style.setProperty('--room', '70vh');
  hairline.hidden = line < top || line > top + stand.offsetHeight;
  move(hairline, right + 4, line);
  hairline.style.inlineSize = `${GAP - 4}px`;
}

async function placeAtLine(
  figure: Parameters<typeof computePosition>[0],
  stand: HTMLElement,
  hairline: HTMLElement,
): Promise<void> {
  hairline.hidden = true;
  const { x, y } = await computePosition(figure, stand, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(8),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        // Never taller than the room beside the line, so that the figure stays in sight.
        apply: ({ availableHeight }) =>
          stand.style.setProperty('--room', `${Math.max(160, availableHeight)}px`),
      }),
    ],
  });
  move(stand, x, y);
}

/** The block whose right edge bounds the text column. */
function columnOf(element: Element): Element {
  return element.closest('p, li, td, blockquote, figure, h1, h2, h3, section, article, div') ?? element;
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}
