import { makeNumeral, type Numeral } from '../../quantity/numeral.ts';
import { codeAt } from '../../text/code-at.ts';
import { behindGap } from '../../text/gap.ts';
import { isHangul } from '../../text/hangul.ts';
import { letterTable } from '../../text/letter-table.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import { koreanAbout, koreanNative, koreanNativeTens } from './numerals.ts';

const SINO_TAIL = letterTable([['십백천만', 1]]);

const about = new PhraseTable(Object.entries(koreanAbout));
const tens = new PhraseTable(Object.entries(koreanNativeTens));
const ones = new PhraseTable(Object.entries(koreanNative));

const BEGINS = letterTable([[about.letters + tens.letters + ones.letters, 1]]);

const word = (start: number, end: number, min: number, max: number): Numeral =>
  makeNumeral({ start, end, min, max, form: 'words', approx: min === max ? undefined : 'range' });

/** `두` `스물여섯` `서른` `두세` `백스물다섯`'s tail: native numerals, which Korean puts before counters. */
export function readKoreanNative(text: string, at: number): Numeral | undefined {
  if (BEGINS[codeAt(text, at)] !== 1) return undefined;
  const range = about.at(text, at);
  const ten = range ? undefined : tens.at(text, at);
  const one = range ? undefined : ones.at(text, ten ? behindGap(text, ten.end) : at);
  const end = range?.end ?? one?.end ?? ten?.end;
  if (end === undefined) return undefined;
  const before = codeAt(text, at - 1);
  if (isHangul(before) && SINO_TAIL[before] !== 1) return undefined;
  if (range) return word(at, end, range.value[0], range.value[1]);
  const value = (ten?.value ?? 0) + (one?.value ?? 0);
  return word(at, end, value, value);
}
