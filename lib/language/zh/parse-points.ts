import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

/** Behind 分 these make another word or a length of time of it. */
const OTHER = /^(?:[之钟鐘半裂店析布别別享公配數数支为為成红紅期子米贝貝]|[\d一二三四五六七八九十]{1,3}秒)/;
/** Before the number: a clock time, degrees, or a sum of coins. */
const TIME = /[时時点點度:：角毛]\s?$/;

/** `积36分`, `场均32.7分`: points of a score; minutes are 分钟, or stand beside hours and seconds. */
export const parsePoints: Parser = {
  behind: '分',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (
      !numeral ||
      text[numeral.start] === '百' ||
      text[numeral.end] !== '分' ||
      OTHER.test(text.slice(numeral.end + 1, numeral.end + 5))
    )
      return undefined;
    if (
      TIME.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
      text.startsWith('十分', numeral.start)
    )
      return undefined;
    return {
      draft: numberDraft(numeral, { kind: 'number', unit: 'points', end: numeral.end + 1 }, 'points'),
      next: index + 1,
    };
  },
};
