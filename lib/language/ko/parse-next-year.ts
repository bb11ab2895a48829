import { dateDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

const LEAD = '이듬해 ';
const YEAR = /((?:19|20)\d\d)년/g;
const REACH = 240;
const MONTHS = 12;
const LAST_DAY = 31;

/** The last year that is stated before `at`. */
function yearBefore(text: string, at: number): number | undefined {
  const years = [...text.slice(Math.max(0, at - REACH), at).matchAll(YEAR)];
  const last = years.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

/** `2022년 6월 … 이듬해 5월 3일`: the year behind the one that the text just told of, not behind the article's. */
export const parseNextYear: Parser = {
  behind: '월',
  read: ({ text, numerals }, index) => {
    const [month, day] = [numerals[index], numerals[index + 1]];
    if (!month || !text.endsWith(LEAD, month.start) || !text.startsWith('월', month.end)) return undefined;
    if (!Number.isInteger(month.min) || month.min < 1 || month.min > MONTHS) return undefined;
    const start = month.start - LEAD.length;
    const year = yearBefore(text, start);
    const dated =
      day !== undefined &&
      day.start <= month.end + 2 &&
      text.startsWith('일', day.end) &&
      day.min <= LAST_DAY;
    const parts = {
      month: month.min,
      ...(dated ? { day: day.min } : {}),
      ...(year ? { year: year + 1 } : {}),
    };
    const end = dated ? day.end + 1 : month.end + 1;
    return { draft: dateDraft(start, end, parts, null, 'next-year'), next: index + (dated ? 2 : 1) };
  },
};
