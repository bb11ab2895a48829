import type { Basis } from '../../lib/claim/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { BasisGroup } from '../../lib/lineage/group-by-basis.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import { type Names, nameOf } from '../figures/name-of.ts';
import { nameSubject } from '../figures/name-subject.ts';
import { stringsFor } from '../strings/strings-for.ts';

const slots = ['stage', 'time', 'test', 'measure', 'yardstick'] as const;

/** What a group of answers is measured on, in words; empty where they state nothing. */
export function nameBasis(
  { basis, subject }: Pick<BasisGroup, 'basis' | 'subject'>,
  names: Names,
  language: InterfaceLanguage,
): string {
  const about = subject === null ? '' : nameSubject(names, subject, language);
  return [about, ...slots.map((slot) => nameSlot(slot, basis, names, language))].filter(Boolean).join(' · ');
}

/** One slot of a basis in words; empty where it is not stated. */
export function nameSlot(slot: keyof Basis, basis: Basis, names: Names, language: InterfaceLanguage): string {
  const id = basis[slot];
  if (id === undefined) return '';
  const isDate = /^\d{4}(?:-\d\d){0,2}$/.test(id);
  const words = isDate ? formatDate(id, language) : nameOf(names, id, language);
  return slot === 'yardstick' ? `${stringsFor(language).basisNames.yardstick} ${words}` : words;
}
