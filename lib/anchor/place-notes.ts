import { locate } from '../article/locate.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Note } from '../note/types.ts';
import { findQuote, makeQuote, type Span } from './quote-selector.ts';

export interface PlacedNote {
  readonly note: Note;
  readonly range: Range;
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
    const span = spanNow(note.claim, examined, map.text);
    const range = span === undefined ? undefined : rangeOf(map, span);
    if (range === undefined) unplaced.push(note.id);
    else placed.push({ note, range });
  }
  return { placed, unplaced };
}

/** Offsets hold while the text is the one examined; after a change the figure is looked for by its surroundings. */
function spanNow(claim: Span & { readonly quote: string }, examined: string, text: string): Span | undefined {
  const quote = makeQuote(examined, claim);
  if (quote.exact !== claim.quote) return undefined;
  return examined === text ? claim : findQuote(text, quote);
}

function rangeOf(map: TextMap, { start, end }: Span): Range | undefined {
  const place = locate(map, start, end);
  if (place === undefined) return undefined;
  const range = place.from.node.ownerDocument.createRange();
  range.setStart(place.from.node, place.from.offset);
  range.setEnd(place.to.node, place.to.offset);
  return range;
}
