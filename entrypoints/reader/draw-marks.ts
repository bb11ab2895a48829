import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import { type Look, type LookName, looks, markRules, weightOf } from './mark-looks.ts';
import { prominentNotes } from './prominent-notes.ts';

export interface Marks {
  /** What the names of its highlights begin with. */
  readonly prefix: string;
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
  let prominent: ReadonlySet<string> = new Set();
  const clear = () => {
    for (const name of names.values()) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear);
  adoptSheet(document, markRules(nameOf), signal);
  return {
    prefix,
    draw: (placed) => {
      clear();
      prominent = prominentNotes(placed.map(({ note }) => note));
      for (const [look, ranges] of byLook(placed, prominent)) {
        const highlight = new Highlight(...ranges);
        highlight.priority = weightOf(look);
        CSS.highlights.set(nameOf(look), highlight);
      }
    },
    activate: (placed) => {
      for (const look of looks) if (look.startsWith('active-')) CSS.highlights.delete(nameOf(look));
      if (placed === undefined) return;
      const highlight = new Highlight(placed.range, ...placed.within);
      highlight.priority = ACTIVE;
      CSS.highlights.set(nameOf(`active-${lookOf(placed, prominent)}`), highlight);
    },
  };
}

function byLook(placed: readonly PlacedNote[], prominent: ReadonlySet<string>): Map<LookName, Range[]> {
  const ranges = new Map<LookName, Range[]>();
  for (const each of placed) {
    const look = lookOf(each, prominent);
    ranges.set(look, [...(ranges.get(look) ?? []), each.range]);
  }
  return ranges;
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
