import type { Beginnings } from '../beginnings.ts';
import { chineseMultiples } from './numerals.ts';

const CLASSIFIER = /[个個]/;
/** Before them the classifier belongs to another word: a number, a pronoun (`这个半导体`). */
const TAKEN = /[\d〇零一二三四五六七八九十百千万萬亿億两兩几幾数數半这這那哪每整各某该該此]/;

/** 个 begins a figure only as one and a half without its number (`個半小時`). */
function mayBegin(text: string, at: number): boolean {
  if (!CLASSIFIER.test(text[at] ?? '')) return true;
  return text[at + 1] === '半' && !TAKEN.test(text[at - 1] ?? '');
}

export const chineseBeginnings: Beginnings = {
  figures: '〇零一壹二两兩贰貳三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆廿卅数數几幾半个個',
  mayBegin,
  words: [...Object.keys(chineseMultiples), '首位', '榜首'],
};
