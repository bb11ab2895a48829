import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { ListedNote, Note } from '../../lib/note/types.ts';
import type { ReviewState } from '../../lib/store/types.ts';
import { figureOf } from '../figures/figure-of.ts';
import { nameSubject } from '../figures/name-subject.ts';
import type { ChipKind } from '../strings/catalogue.ts';
import { chipOf } from './count-relations.ts';

export interface ListFilter {
  readonly chip: ChipKind | null;
  readonly review: ReviewState | 'all';
  readonly query: string;
}

/** Notes that pass chip, review state and search, in reading order. */
export function filterNotes(
  notes: readonly ListedNote[],
  filter: ListFilter,
  stateOf: (noteId: string) => ReviewState,
  language: InterfaceLanguage,
  /** What a search reads beyond the rows, by the ids of the notes. */
  whole: ReadonlyMap<string, Note> = new Map(),
): readonly ListedNote[] {
  const query = folded(filter.query);
  return notes.filter(
    (note) =>
      (filter.chip === null || chipOf(note.relation) === filter.chip) &&
      (filter.review === 'all' || stateOf(note.id) === filter.review) &&
      (query === '' || searchable(whole.get(note.id) ?? note, language).includes(query)),
  );
}

/** Notes stay the same while they are searched, letter after letter. */
const folds: Readonly<Record<InterfaceLanguage, WeakMap<ListedNote | Note, string>>> = {
  ko: new WeakMap(),
  en: new WeakMap(),
};

function searchable(note: ListedNote | Note, language: InterfaceLanguage): string {
  const known = folds[language].get(note);
  if (known !== undefined) return known;
  const text = folded(wordsOf(note, language));
  folds[language].set(note, text);
  return text;
}

function wordsOf(note: ListedNote | Note, language: InterfaceLanguage): string {
  const { claim, topicName, names } = note;
  const isWhole = 'references' in note;
  const answers = isWhole ? note.references : note.named;
  const title = isWhole ? note.title[language] : '';
  const others = answers.map(
    (each) => `${each.outlet[language]} ${each.quote ?? figureOf(each, names, language)}`,
  );
  const about = nameSubject(names, claim.subject, language);
  return [claim.quote, topicName[language], about, title, ...others].join(' ');
}

/** Spaces and case do not matter to a reader who searches: `558 만` finds `558만`. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}
