import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Entry } from '../../lib/lineage/types.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import { figureOf } from '../figures/figure-of.ts';
import type { Names } from '../figures/name-of.ts';
import { nameSubject } from '../figures/name-subject.ts';
import { printedThere } from '../figures/printed-there.ts';
import { stringsFor } from '../strings/strings-for.ts';

/** Who prints it: the outlet, or this page. */
export function nameEntry({ kind, outlet }: Entry, language: InterfaceLanguage): string {
  return kind === 'page' ? stringsFor(language).thisPage : outlet[language];
}

/** What is printed, letter for letter where it is. */
export function printEntry(entry: Entry, names: Names, language: InterfaceLanguage) {
  const printed = printedThere(entry);
  return { printed: printed !== null, words: printed ?? figureOf(entry, names, language) };
}

/** When and about what: `2025. 1. 27. · R1`. */
export function dateEntry(
  { published, subject }: Entry,
  names: Names,
  language: InterfaceLanguage,
  /** False where the subject stands in the heading. */
  withSubject: boolean,
): string {
  const t = stringsFor(language);
  const day = published === null ? t.dateUnknown : formatDate(published, language);
  const about = isOpenModel(subject) ? t.panel.noModel : nameSubject(names, subject, language);
  return [day, withSubject ? about : ''].filter(Boolean).join(' · ');
}

/** The text speaks of some model and does not say which. */
function isOpenModel(subject: string): boolean {
  return subject === 'the model';
}
