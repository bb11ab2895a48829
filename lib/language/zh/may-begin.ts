const CLASSIFIER = /[个個]/;
/** Before them the classifier belongs to another word: a number, a pronoun (`这个半导体`). */
const TAKEN = /[\d〇零一二三四五六七八九十百千万萬亿億两兩几幾数數半这這那哪每整各某该該此]/;

/** 个 begins a figure only as one and a half without its number (`個半小時`). */
export function mayBeginChinese(text: string, at: number): boolean {
  if (!CLASSIFIER.test(text[at] ?? '')) return true;
  return text[at + 1] === '半' && !TAKEN.test(text[at - 1] ?? '');
}
