import type { Draft } from '../../quantity/draft.ts';
import { isHangul } from '../../text/hangul.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import { readMultipleWord } from '../cjk/read-multiple-word.ts';
import { koreanDays, koreanMultiples } from './numerals.ts';

const days = new PhraseTable(Object.entries(koreanDays));
const multiples = new PhraseTable(Object.entries(koreanMultiples));

/** The letters that a figure of one word begins with. */
export const koreanWholeLetters = days.letters + multiples.letters;

/** `이틀`, `사흘`: days in one word that is not the head of another. */
function readDays(text: string, start: number): Draft | undefined {
  const word = start > 0 && isHangul(text.charCodeAt(start - 1)) ? undefined : days.at(text, start);
  if (!word || /[달날]/.test(text[word.end] ?? '')) return undefined;
  const { value, end } = word;
  return {
    start,
    end,
    kind: 'duration',
    min: value,
    max: value,
    unit: 'days',
    approx: 'exact',
    rules: ['days-word'],
  };
}

/** A figure of one word: `사흘`, `절반`, `한 갑절`. */
export const readKoreanWhole = (text: string, at: number): Draft | undefined =>
  readDays(text, at) ?? readMultipleWord(text, at, multiples, '한 ');
