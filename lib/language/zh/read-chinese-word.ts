import type { Draft } from '../../quantity/draft.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import { readMultipleWord } from '../cjk/read-multiple-word.ts';
import { readTopWord } from '../cjk/read-top-word.ts';
import { chineseMultiples } from './numerals.ts';

const multiples = new PhraseTable(Object.entries(chineseMultiples));
/** `首位女总统` is the first of them and no place. */
const TOP = /首位(?:(?<=[榜居列名登跃躍占佔据據于於至到升之]首位)|(?=$|[\s，。、；！？,.!?)）]))|榜首(?!位)/y;

/** `一半`, `翻倍`, `榜首`. */
export const readChineseWord = (text: string, at: number): Draft | undefined =>
  readMultipleWord(text, at, multiples) ?? readTopWord(text, at, TOP);
