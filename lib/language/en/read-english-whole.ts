import type { Draft } from '../../quantity/draft.ts';
import { WordTable } from '../../text/word-table.ts';
import { months } from './dates.ts';
import { multipleWords, ordinalWords } from './numerals.ts';
import { readMonth } from './parse-english-date.ts';
import { readQuarter } from './parse-english-period.ts';
import { readFigureWord } from './parse-english-words.ts';

type Reader = (text: string, start: number, end: number, published: string | null) => Draft | undefined;

const quarter: Reader = (text, start, _, published) => readQuarter(text, start, published);

const readers = new WordTable<Reader>([
  ...Object.keys({ ...multipleWords, ...ordinalWords, half: 2, quarter: 4 }).map((word): [string, Reader] => [
    word,
    readFigureWord,
  ]),
  ...['first', 'second', 'third', 'fourth'].map((word): [string, Reader] => [
    word,
    (text, start, end, published) => readQuarter(text, start, published) ?? readFigureWord(text, start, end),
  ]),
  ...['q', 'h'].map((word): [string, Reader] => [word, quarter]),
  ...Object.keys(months).map((word): [string, Reader] => [word, readMonth]),
]);

/** Dates by name, quarters and figures of one word (`twice`, `a third`) at the word from `start` to `end`. */
export const readEnglishWhole: Reader = (text, start, end, published) =>
  readers.at(text, start, end)?.(text, start, end, published);
