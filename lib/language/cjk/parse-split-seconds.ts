import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

const HUNDREDTHS = 100;
const DIGITS = 2;
/** What the digits behind the seconds could count. */
const COUNTED = /[\p{Script=Han}ぁ-んァ-ヶA-Za-z%]/u;
/** Not so these, which only go on with the sentence. */
const GOES_ON = /[的夺奪获獲打刷破创創のはでをと]/;

/** `9秒58`: seconds and hundredths, as sport prints them. */
export const parseSplitSeconds: Parser = {
  behind: '秒',
  read: ({ text, numerals }, index) => {
    const [seconds, rest] = [numerals[index], numerals[index + 1]];
    if (!seconds || !rest || text[seconds.end] !== '秒' || rest.start !== seconds.end + 1) return undefined;
    if (rest.form !== 'digits' || rest.end - rest.start !== DIGITS || !Number.isInteger(seconds.min))
      return undefined;
    const next = text[rest.end] ?? '';
    if (COUNTED.test(next) && !GOES_ON.test(next)) return undefined;
    const value = seconds.min + rest.min / HUNDREDTHS;
    const over = { kind: 'duration' as const, unit: 'seconds', min: value, max: value, end: rest.end };
    return { draft: numberDraft(seconds, over, 'split-seconds'), next: index + 2 };
  },
};
