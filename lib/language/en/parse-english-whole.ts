import type { Draft } from '../../quantity/draft.ts';
import { parseEnglishMonths } from './parse-english-date.ts';
import { parseDaysAlone, parseQuarters, parseYears } from './parse-english-period.ts';
import { parseEnglishWords } from './parse-english-words.ts';

/** Dates by name, years, quarters and figures of one word (`twice`, `a third`). */
export function parseEnglishWhole(text: string, published: string | null): readonly Draft[] {
  return [
    ...parseEnglishMonths(text, published),
    ...parseQuarters(text, published),
    ...parseDaysAlone(text, published),
    ...parseYears(text),
    ...parseEnglishWords(text),
  ];
}
