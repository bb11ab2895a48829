import { watchMoves } from '../../lib/anchor/watch-moves.ts';
import { HOST_TAG } from '../../lib/article/is-skipped.ts';
import { element } from './element.ts';
import type { LookName } from './mark-looks.ts';

/** Ranges by the look of their marks. */
export type RangesByLook = ReadonlyMap<LookName, readonly Range[]>;

export interface Lines {
  readonly layer: HTMLElement;
  readonly draw: (ranges: RangesByLook) => void;
}

/**
 * Lines under figures as elements of ours, for forced colours: there Chromium paints every highlight as a selection, whose
 * lines cannot be told apart. The layer scrolls with the page; what moves otherwise is followed.
 */
export function createLines(document: Document, signal: AbortSignal): Lines {
  const layer = element(document, 'div', { class: 'mark-lines', 'aria-hidden': 'true' });
  let drawn = new AbortController();
  return {
    layer,
    draw: (ranges) => {
      drawn.abort();
      drawn = new AbortController();
      layer.replaceChildren();
      const context = [...ranges.values()][0]?.[0]?.startContainer.parentElement;
      if (!context) return;
      let laid = '';
      const lay = () => {
        const lines = linesOf(ranges, layer.getBoundingClientRect());
        const now = JSON.stringify(lines);
        if (now === laid) return;
        laid = now;
        layer.replaceChildren(...lines.map((line) => lineOf(document, line)));
      };
      watchMoves(context, lay, AbortSignal.any([drawn.signal, signal]));
    },
  };
}

interface Line {
  readonly look: LookName;
  readonly box: Readonly<Record<'left' | 'top' | 'width' | 'height', string>>;
}

/** A box over every stretch of a figure that is in sight; its borders are the line. */
function linesOf(ranges: RangesByLook, origin: DOMRect): readonly Line[] {
  return [...ranges].flatMap(([look, those]) =>
    those.flatMap((range) =>
      [...range.getClientRects()]
        .filter((rect) => !isCovered(range, rect))
        .map(({ left, top, width, height }) => ({
          look,
          box: {
            left: pixels(left - origin.left),
            top: pixels(top - origin.top),
            width: pixels(width),
            height: pixels(height),
          },
        })),
    ),
  );
}

const pixels = (length: number) => `${length.toFixed(1)}px`;

/** A site's policy may forbid `style` attributes; properties it cannot. */
function lineOf(document: Document, { look, box }: Line): HTMLElement {
  const line = element(document, 'i', { class: `mark-line is-${look}` });
  Object.assign(line.style, box);
  return line;
}

/** A bar of the site that lies over the text, or a pane that ends before it, hides its lines as well; our card does by itself. */
function isCovered(range: Range, { left, top, width, height }: DOMRect): boolean {
  const { ownerDocument } = range.startContainer;
  const over = ownerDocument?.elementFromPoint(left + width / 2, top + height / 2);
  return !!over && over.localName !== HOST_TAG && !range.intersectsNode(over);
}
