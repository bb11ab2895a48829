import { ordinalWords, smallWords } from './numerals.ts';

/** Month names and their abbreviations; `May` and `March` need a day, a year or a preposition beside them. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** `first` … `thirty-first`, `one` … `thirty-one`. */
export const dayWords: Readonly<Record<string, number>> = Object.fromEntries(
  [smallWords, ordinalWords].flatMap((words) => {
    const days = Object.entries(words).filter(([, n]) => n >= 1 && n <= 31);
    const tens = days
      .filter(([, n]) => n < 10)
      .flatMap(([word, n]) => [`twenty-${word}`, `twenty ${word}`].map((w): [string, number] => [w, 20 + n]));
    const last = days
      .filter(([, n]) => n === 1)
      .flatMap(([word]) => [`thirty-${word}`, `thirty ${word}`].map((w): [string, number] => [w, 31]));
    return [...days, ...tens, ...last];
  }),
);
