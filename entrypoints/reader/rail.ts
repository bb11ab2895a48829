import { windowSize } from '../../components/window-size.ts';
import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { element } from './element.ts';
import { drawTick, fillFlag } from './rail-parts.ts';
import { type RailTick, railTicks } from './rail-ticks.ts';
import { scrollFrameOf } from './scroll-frame.ts';

export interface Rail {
  readonly rail: HTMLElement;
  readonly show: (placed: readonly PlacedNote[], language: InterfaceLanguage) => void;
  /** Shows where the open card's figure stands. */
  readonly activate: (noteId: string | undefined) => void;
}

/** The page grows while it loads; the ticks move at most so often. */
const PAUSE = 250;

/**
 * The thin rail at the right edge: a tick a note, by relation, where it stands in the page. For the pointer only; the
 * keyboard has the list, which says the same, so that nobody walks through every figure twice.
 */
export function createRail(document: Document, onPress: (noteId: string) => void, signal: AbortSignal): Rail {
  const flag = element(document, 'div', { class: 'flag ui', hidden: '' });
  const rail = element(document, 'div', { class: 'rail', 'aria-hidden': 'true', hidden: '' }, flag);
  let placed: readonly PlacedNote[] = [];
  let language: InterfaceLanguage = 'en';
  let ticks: readonly RailTick[] = [];
  let active: string | undefined;
  let laid = '';

  const tickAt = ({ target }: Event): RailTick | undefined => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.tick') : null;
    return mark === null ? undefined : ticks[Number(mark.dataset.tick)];
  };
  const lay = () => {
    const context = placed[0]?.range.startContainer.parentElement;
    rail.hidden = context === null || context === undefined;
    if (!context) return;
    const { scrolled, content, edge } = scrollFrameOf(context);
    const places = placed.map(({ note: { id, relation }, range }) => {
      const { top, height } = range.getBoundingClientRect();
      return { id, relation, top: top + height / 2 + scrolled };
    });
    const now = railTicks(places, content, windowSize(document).height);
    // What stays where it is keeps its flag.
    if (JSON.stringify([now, edge]) === laid) return;
    laid = JSON.stringify([now, edge]);
    ticks = now;
    rail.style.setProperty('--edge', `${edge}px`);
    rail.replaceChildren(...ticks.map((tick, index) => drawTick(document, tick, index, active)), flag);
    flag.hidden = true;
  };
  const wave = (event: Event) => {
    const tick = tickAt(event);
    flag.hidden = tick === undefined;
    if (tick !== undefined) fillFlag(document, flag, tick, placed, language);
  };

  rail.addEventListener('pointerover', wave);
  rail.addEventListener('pointerleave', wave);
  rail.addEventListener('click', (event) => {
    const ids = tickAt(event)?.places.map(({ id }) => id) ?? [];
    // A press on a group goes on to its next note.
    const next = ids[(ids.indexOf(active ?? '') + 1) % ids.length];
    if (next !== undefined) onPress(next);
  });
  keepLaid(document, lay, signal);
  return {
    rail,
    show: (now, inLanguage) => {
      placed = now;
      language = inLanguage;
      lay();
    },
    activate: (noteId) => {
      active = noteId;
      for (const [index, tick] of ticks.entries()) {
        const holds = tick.places.some(({ id }) => id === noteId);
        rail.children[index]?.classList.toggle('is-active', holds);
      }
    },
  };
}

/** Another size of window or page moves every tick. */
function keepLaid(document: Document, lay: () => void, signal: AbortSignal): void {
  const window = document.defaultView as Window;
  let timer = 0;
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(lay, PAUSE);
  };
  const observer = new ResizeObserver(soon);
  observer.observe(document.body);
  window.addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
