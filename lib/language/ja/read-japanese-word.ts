import type { Draft } from '../../quantity/draft.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import { readMultipleWord } from '../cjk/read-multiple-word.ts';
import { readTopWord } from '../cjk/read-top-word.ts';
import { japaneseMultiples } from './numerals.ts';

const multiples = new PhraseTable(Object.entries(japaneseMultiples));
/** 首位打者 is a batter. */
const TOP = /首位(?=$|[をにのでとへがだ、。」）)\s]|から|争い|浮上|獲得)/y;
const HALF_PRICE = '半額';
const HUNDRED = 100;

/** `半分`, `倍増`, `首位`; 過半数 is a majority and no half, 半額 says half in percent of the price. */
export function readJapaneseWord(text: string, at: number): Draft | undefined {
  if (text[at - 1] === '過') return undefined;
  const draft = readMultipleWord(text, at, multiples) ?? readTopWord(text, at, TOP);
  if (!draft || draft.min === null || !text.startsWith(HALF_PRICE, at)) return draft;
  const percent = draft.min * HUNDRED;
  return { ...draft, kind: 'percent', unit: '%', min: percent, max: percent };
}
