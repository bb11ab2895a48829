import type { UnitRow } from '../unit-table.ts';

/** Letters that begin no word: a gap before one lies inside the word, as in text taken from a printed page. */
const NEVER_FIRST = /[ーンッャュョァィゥェォ]/;

/** The word with and without a gap at each place where one can only lie inside it. */
function forms(word: string): readonly string[] {
  let found = [''];
  for (const letter of word) {
    const whole = found.map((head) => head + letter);
    const broken = NEVER_FIRST.test(letter) ? found.filter(Boolean).map((head) => `${head} ${letter}`) : [];
    found = [...whole, ...broken];
  }
  return found;
}

/** `パ ーセ ント`: rows for words that gaps have broken. */
export const brokenWords = (rows: readonly UnitRow[]): readonly UnitRow[] =>
  rows.flatMap(([word, ...rest]) => forms(word).map((form): UnitRow => [form, ...rest]));
