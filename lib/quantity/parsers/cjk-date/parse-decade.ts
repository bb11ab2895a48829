import type { DateTable } from '../../../language/date-table.ts';
import { PhraseEnds } from '../../../text/phrase-ends.ts';
import { decadeOf } from '../../calendar.ts';
import { dateDraft } from '../../draft.ts';
import type { Numeral } from '../../numeral.ts';
import type { Parsed, Reading } from '../../reading.ts';
import { endsWith, isPlain, markEnd } from './date-marks.ts';

const LAST_DECADE = 90;
/** A decade below it, with no century said, is of this century. */
const THIS_CENTURY_BELOW = 30;
const CENTURY = /^世[纪紀][の的]?/;
const CENTURIES = new PhraseEnds(
  Object.entries({
    上世纪: 1900,
    上世紀: 1900,
    上个世纪: 1900,
    上個世紀: 1900,
    前世紀: 1900,
    本世纪: 2000,
    本世紀: 2000,
    今世紀: 2000,
  }),
);

/** The end of `90年代`. */
function decadeEnd(text: string, numeral: Numeral | undefined, words: DateTable): number | undefined {
  if (!isPlain(numeral, LAST_DECADE) || numeral.min % 10 !== 0) return undefined;
  const year = markEnd(text, numeral, words.year);
  return year === undefined ? undefined : words.decade.at(text, year)?.end;
}

/** `20世纪90年代`, `上世纪九十年代`, `80年代`: ten years named by two digits. */
export function parseDecade({ text, numerals, published }: Reading, index: number, words: DateTable): Parsed {
  const numeral = numerals[index];
  if (!numeral) return undefined;
  const said =
    text[numeral.end] === '世' ? CENTURY.exec(text.slice(numeral.end, numeral.end + 3))?.[0] : undefined;
  const named = said ? numerals[index + 1] : numeral;
  if (!named || (said && named.start !== numeral.end + said.length)) return undefined;
  const end = decadeEnd(text, named, words);
  if (end === undefined) return undefined;
  const before = endsWith(text, named.start, CENTURIES);
  const turn = named.min < THIS_CENTURY_BELOW ? 2000 : 1900;
  const year = named.min + (said ? (numeral.min - 1) * 100 : (before?.value ?? turn));
  const draft = dateDraft(before?.start ?? numeral.start, end, { year }, published, 'decade');
  return { draft: { ...draft, date: decadeOf(year) }, next: index + (said ? 2 : 1) };
}
