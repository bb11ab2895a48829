import { useEffect, useState } from 'preact/hooks';
import type { ListedNote, Note } from '../lib/note/types.ts';

const nothing: ReadonlyMap<string, Note> = new Map();

/** The notes with all their references, by id; asked for when they are first wanted, and nothing until they come. */
export function useWholeNotes(
  wanted: boolean,
  rows: readonly ListedNote[],
  ask: () => Promise<readonly Note[]>,
): ReadonlyMap<string, Note> {
  const [whole, keep] = useState(nothing);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const take = (notes: readonly Note[]) => current && keep(new Map(notes.map((note) => [note.id, note])));
    // A page that was left meanwhile is searched by what its rows say.
    ask().then(take, () => undefined);
    return () => {
      current = false;
    };
  }, [wanted, rows]);
  return whole;
}
