import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import type { Relation } from '../../lib/comparison/types.ts';
import { looks, markRules, weightOf } from './mark-looks.ts';

export interface Marks {
  readonly draw: (placed: readonly PlacedNote[]) => void;
  /** Shows which figure the open card belongs to, and those it is held against. */
  readonly activate: (placed: PlacedNote | undefined) => void;
  readonly noteAt: (event: MouseEvent) => string | undefined;
}

/** Marks figures through the highlight registry, which the page shares: names carry a suffix and no meaning. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  // `crypto.randomUUID` is missing on pages served over plain http.
  const prefix = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  const names = new Map(looks.map((look, index) => [look, `${prefix}${index}`]));
  const nameOf = (relation: Relation, active: boolean) =>
    names.get(active ? `active-${relation}` : relation) ?? '';
  let marked: readonly PlacedNote[] = [];
  const clear = () => {
    for (const name of names.values()) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear);
  adoptSheet(document, markRules(nameOf), signal);
  return {
    draw: (placed) => {
      clear();
      marked = placed;
      for (const [relation, ranges] of byRelation(placed)) {
        const highlight = new Highlight(...ranges);
        highlight.priority = weightOf(relation);
        CSS.highlights.set(nameOf(relation, false), highlight);
      }
    },
    activate: (placed) => {
      for (const look of looks) if (look.startsWith('active-')) CSS.highlights.delete(names.get(look) ?? '');
      if (placed === undefined) return;
      const highlight = new Highlight(placed.range, ...placed.within);
      highlight.priority = ACTIVE;
      CSS.highlights.set(nameOf(placed.note.relation, true), highlight);
    },
    noteAt: (event) => marked.find(({ range }) => isUnder(event, range))?.note.id,
  };
}

function byRelation(placed: readonly PlacedNote[]): Map<Relation, Range[]> {
  const ranges = new Map<Relation, Range[]>();
  for (const { note, range } of placed) {
    ranges.set(note.relation, [...(ranges.get(note.relation) ?? []), range]);
  }
  return ranges;
}

/** Above every relation's weight. */
const ACTIVE = 10;

/** Pixels around a figure that still count as on it. */
const SLACK = 2;

/** What lies over the figure, a dialog of the site for one, keeps the pointer. */
function isUnder({ target, clientX: x, clientY: y }: MouseEvent, range: Range): boolean {
  if (!(target instanceof Node && target.contains(range.startContainer))) return false;
  return [...range.getClientRects()].some(
    (rect) =>
      rect.left - SLACK <= x && x <= rect.right + SLACK && rect.top - SLACK <= y && y <= rect.bottom + SLACK,
  );
}

function adoptSheet(document: Document, css: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
