import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Note } from '../../lib/note/types.ts';

/** Words for the ids of a note, see `Note.names`. */
export type Names = Note['names'];

/** Ids joined with ", " in the reader's words; an id without words (`R1`, `H800`) is its own name. */
export function nameOf(names: Names, ids: string, language: InterfaceLanguage): string {
  const words = (id: string) => (Object.hasOwn(names, id) ? names[id]?.[language] : undefined);
  const whole = words(ids);
  if (whole !== undefined) return whole;
  return ids
    .split(', ')
    .map((id) => words(id) ?? id)
    .join(' · ');
}
