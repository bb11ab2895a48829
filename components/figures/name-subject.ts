import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { cardWordsFor } from '../strings/card-words-for.ts';
import { type Names, nameOf } from './name-of.ts';

/** A subject that the text leaves open while it speaks of some model. */
const OPEN_SUBJECT = 'the model';

/** What a figure is about, in the reader's words; empty where the text does not say. */
export function nameSubject(
  names: Names,
  subject: string,
  language: InterfaceLanguage,
  /** Frames a subject that is named: `대상: V3`. */
  frame: (named: string) => string = (named) => named,
): string {
  return subject === OPEN_SUBJECT
    ? cardWordsFor(language).noModelNamed
    : frame(nameOf(names, subject, language));
}
