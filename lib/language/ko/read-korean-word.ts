import { type Draft, makeDraft } from '../../quantity/draft.ts';
import { isHangul } from '../../text/hangul.ts';
import { PhraseFilter } from '../../text/phrase-filter.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import { readMultipleWord } from '../cjk/read-multiple-word.ts';
import { koreanDays, koreanMultiples } from './numerals.ts';
import { koreanRelativeHeads, readKoreanRelative } from './read-korean-relative.ts';

const days = new PhraseTable(Object.entries(koreanDays));
const multiples = new PhraseTable(Object.entries(koreanMultiples));

/** `이틀`, `사흘`: days in one word that is not the head of another. */
function readDays(text: string, start: number): Draft | undefined {
  const word = days.at(text, start);
  if (!word || /[달날]/.test(text[word.end] ?? '')) return undefined;
  const { value, end } = word;
  return makeDraft({
    start,
    end,
    kind: 'duration',
    min: value,
    max: value,
    unit: 'days',
    approx: 'exact',
    rules: ['days-word'],
  });
}

const ONLY: Readonly<Record<string, Pick<Draft, 'kind' | 'min' | 'max' | 'unit'>>> = {
  반: { kind: 'ratio', min: 0.5, max: 0.5, unit: 'x' },
  첫째: { kind: 'ordinal', min: 1, max: 1, unit: 'ordinal' },
  둘째: { kind: 'ordinal', min: 2, max: 2, unit: 'ordinal' },
  셋째: { kind: 'ordinal', min: 3, max: 3, unit: 'ordinal' },
  넷째: { kind: 'ordinal', min: 4, max: 4, unit: 'ordinal' },
  첫번째: { kind: 'ordinal', min: 1, max: 1, unit: 'ordinal' },
  '첫 번째': { kind: 'ordinal', min: 1, max: 1, unit: 'ordinal' },
};
/** All of them, as far as their first two letters. */
export const koreanWords: readonly string[] = [
  ...[koreanDays, koreanMultiples, ONLY].flatMap(Object.keys),
  ...koreanRelativeHeads,
];
const heads = new PhraseFilter(1);
for (const word of koreanWords) heads.add(word);
/** Those that begin inside a word too. */
export const koreanGluedLetters = multiples.letters;
const LONGEST = 8;

/** `반`, `첫번째`: words of order and of parts that are figures only where nothing else is said. */
function readOnly(text: string, start: number): Draft | undefined {
  if (text.length > LONGEST || text.slice(0, start).trim() !== '') return undefined;
  const word = text.trim();
  const figure = ONLY[word];
  return figure && makeDraft({ ...figure, start, end: start + word.length, rules: ['only-word'] });
}

/** A date or figure of one word: `사흘`, `절반`, `한 갑절`, `지난주 금요일`. */
export function readKoreanWord(text: string, at: number, published: string | null): Draft | undefined {
  if (!heads.may(text, at)) return undefined;
  const multiple = readMultipleWord(text, at, multiples, '한 ');
  if (multiple || (at > 0 && isHangul(text.charCodeAt(at - 1)))) return multiple;
  return readDays(text, at) ?? readKoreanRelative(text, at, published) ?? readOnly(text, at);
}
