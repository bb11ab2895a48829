import { locate } from '../article/locate.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Note } from '../note/types.ts';
import { findQuote, makeQuote, type Span } from './quote-selector.ts';

export interface PlacedNote {
  readonly note: Note;
  readonly range: Range;
  /** The page's other figures that the note speaks of, as far as they were found. */
  readonly within: readonly Range[];
}

export interface Placement {
  readonly placed: readonly PlacedNote[];
  /** Ids of notes whose figure could not be found for sure. */
  readonly unplaced: readonly string[];
}

/** Finds each note's figure in the page; `examined` is the text that the notes' offsets count in. */
export function placeNotes(notes: readonly Note[], examined: string, map: TextMap): Placement {
  const placed: PlacedNote[] = [];
  const unplaced: string[] = [];
  for (const note of notes) {
    const range = rangeNow(note.claim, examined, map);
    const within = note.within.map((other) => rangeNow(other, examined, map));
    if (range === undefined) unplaced.push(note.id);
    else placed.push({ note, range, within: within.filter((other) => other !== undefined) });
  }
  return { placed, unplaced };
}

type Quoted = Span & { readonly quote: string };

/** Offsets hold while the text is the one examined; after a change the figure is looked for by its surroundings. */
function rangeNow(claim: Quoted, examined: string, map: TextMap): Range | undefined {
  const quote = makeQuote(examined, claim);
  if (quote.exact !== claim.quote) return undefined;
  const span = examined === map.text ? claim : findQuote(map.text, quote);
  return span === undefined ? undefined : rangeOf(map, span);
}

function rangeOf(map: TextMap, { start, end }: Span): Range | undefined {
  const place = locate(map, start, end);
  if (place === undefined) return undefined;
  const range = place.from.node.ownerDocument.createRange();
  range.setStart(place.from.node, place.from.offset);
  range.setEnd(place.to.node, place.to.offset);
  return range;
}
