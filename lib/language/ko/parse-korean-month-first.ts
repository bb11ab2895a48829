import { dateDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

const MONTHS = 12;
const LAST_DAY = 31;
/** `월 21일, ` with the gaps around the day. */
const LONGEST = 9;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_ENDS = /^(?:년?(?:에|$|[\s.,)]|까지|부터))/;
const MONTH_MARK = /^ ?월 ?$/;
const DAY_MARK = /^ ?일,? $/;

/** `9월 21일 1978에`, `1월 22일, 2018`: translated dates that put the year last. */
export const parseKoreanMonthFirst: Parser = {
  behind: '월',
  read: ({ text, numerals, published }, index) => {
    const [month, day, year] = [numerals[index], numerals[index + 1], numerals[index + 2]];
    if (!month || !day || !year || year.start - month.end > LONGEST) return undefined;
    if (month.min > MONTHS || day.min > LAST_DAY) return undefined;
    if (!MONTH_MARK.test(text.slice(month.end, day.start)) || !DAY_MARK.test(text.slice(day.end, year.start)))
      return undefined;
    if (!YEAR.test(text.slice(year.start, year.end)) || !YEAR_ENDS.test(text.slice(year.end, year.end + 3)))
      return undefined;
    const parts = { year: year.min, month: month.min, day: day.min };
    return { draft: dateDraft(month.start, year.end, parts, published, 'month-first'), next: index + 3 };
  },
};
