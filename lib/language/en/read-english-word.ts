import type { Draft } from '../../quantity/draft.ts';
import { WordTable } from '../../text/word-table.ts';
import { months } from './dates.ts';
import { multipleWords, ordinalWords } from './numerals.ts';
import { readMonth } from './parse-english-date.ts';
import { readQuarter, readEnglishDigits as readYearOrDay } from './parse-english-period.ts';
import { readFigureWord } from './parse-english-words.ts';
import { readAgeDecade } from './read-english-ages.ts';
import { feastWords, readFeast } from './read-english-feast.ts';
import { readDayWords, readFiguredDate } from './read-english-figured-date.ts';
import {
  readRelativeDay,
  readRelativePeriod,
  readWeekday,
  relativeDays,
  relativePeriods,
  weekdays,
} from './read-english-relative.ts';

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
  ...feastWords.map((word): [string, Reader] => [word, readFeast]),
  ...Object.keys(months).map((word): [string, Reader] => [
    word,
    (...place) => readFeast(...place) ?? readMonth(...place),
  ]),
  ...weekdays.map((word): [string, Reader] => [word, readWeekday]),
  ...relativeDays.map((word): [string, Reader] => [word, readRelativeDay]),
  ...relativePeriods.map((word): [string, Reader] => [
    word,
    (text, start, end, published) =>
      readRelativePeriod(text, start, end, published) ?? readFigureWord(text, start, end),
  ]),
  ...['twenty', 'thirty'].map((word): [string, Reader] => [word, readDayWords]),
]);

/** Dates by name, quarters and figures of one word (`twice`, `a third`) at the word from `start` to `end`. */
export const readEnglishWord: Reader = (text, start, end, published) =>
  readers.at(text, start, end)?.(text, start, end, published);

/** A date or an age that begins with the digits from `start` to `end`. */
export const readEnglishDigits: Reader = (text, start, end, published) =>
  readFiguredDate(text, start, published) ??
  readYearOrDay(text, start, end, published) ??
  readAgeDecade(text, start);
