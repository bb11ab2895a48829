import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import { createLines, type RangesByLook } from './draw-lines.ts';
import { activeLooks, type Look, type LookName, looks, markRules, weightOf } from './mark-looks.ts';
import { prominentNotes } from './prominent-notes.ts';

export interface Marks {
  /** What the names of its highlights begin with. */
  readonly prefix: string;
  /** Holds what is drawn beside the highlights. */
  readonly layer: HTMLElement;
  readonly draw: (placed: readonly PlacedNote[]) => void;
  /** Shows which figure the open card belongs to, and those it is held against. */
  readonly activate: (placed: PlacedNote | undefined) => void;
}

/** Above every look's weight. */
const ACTIVE = 10;

/** Marks figures through the highlight registry, which the page shares: names carry a suffix and no meaning. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  // `crypto.randomUUID` is missing on pages served over plain http.
  const prefix = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  const names = new Map(looks.map((look, index) => [look, `${prefix}${index}`]));
  const nameOf = (look: Look) => names.get(look) ?? '';
  const window = document.defaultView as Window;
  const forced = window.matchMedia('(forced-colors: active)');
  const lines = createLines(document, signal);
  let placed: readonly PlacedNote[] = [];
  let prominent: ReadonlySet<string> = new Set();
  let active: PlacedNote | undefined;

  const highlight = (look: Look, ranges: readonly Range[], priority: number) => {
    const made = new Highlight(...ranges);
    made.priority = priority;
    CSS.highlights.set(nameOf(look), made);
  };
  const clear = (those: readonly Look[] = looks) => {
    for (const look of those) CSS.highlights.delete(nameOf(look));
  };
  const paintActive = () => {
    clear(activeLooks);
    if (active === undefined) return;
    highlight(`active-${lookOf(active, prominent)}`, [active.range, ...active.within], ACTIVE);
  };
  const paint = () => {
    clear();
    const ranges = rangesByLook(placed, prominent);
    lines.draw(forced.matches ? ranges : new Map());
    if (!forced.matches) for (const [look, those] of ranges) highlight(look, those, weightOf(look));
    paintActive();
  };

  signal.addEventListener('abort', () => clear());
  forced.addEventListener('change', paint, { signal });
  adoptSheet(document, markRules(nameOf), signal);
  return {
    prefix,
    layer: lines.layer,
    draw: (now) => {
      placed = now;
      prominent = prominentNotes(placed.map(({ note }) => note));
      paint();
    },
    activate: (now) => {
      active = now;
      paintActive();
    },
  };
}

function rangesByLook(placed: readonly PlacedNote[], prominent: ReadonlySet<string>): RangesByLook {
  const groups = Map.groupBy(placed, (each) => lookOf(each, prominent));
  return new Map([...groups].map(([look, those]) => [look, those.map(({ range }) => range)]));
}

function lookOf({ note: { id, relation } }: PlacedNote, prominent: ReadonlySet<string>): LookName {
  return relation === 'differs' && !prominent.has(id) ? 'differs-quietly' : relation;
}

function adoptSheet(document: Document, css: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
