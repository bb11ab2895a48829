import { type Draft, dateDraft } from '../../quantity/draft.ts';
import { codeAt } from '../../text/code-at.ts';
import { matchAt } from '../../text/match-at.ts';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const MONTHS = 12;
const LAST_DAY = 31;
const CENTURY_TURN = 50;
/** `3-7-27에`, `08/12,2015에`: month, day and year before a particle of time. */
const MONTH_FIRST =
  /(?<![\d.,/-])(\d{1,2})([-/])(\d{1,2})(?:\2|, ?)(\d{2}|(?:19|20)\d\d)(?=에|로 |까지|부터)/y;

export function readKoreanFiguredDate(
  text: string,
  at: number,
  end: number,
  published: string | null,
): Draft | undefined {
  const joiner = codeAt(text, end);
  if (joiner !== HYPHEN && joiner !== SLASH) return undefined;
  const m = matchAt(MONTH_FIRST, text, at);
  const [month, day, year] = [Number(m?.[1]), Number(m?.[3]), Number(m?.[4])];
  if (!m || month < 1 || month > MONTHS || day < 1 || day > LAST_DAY) return undefined;
  const century = year > 99 ? 0 : year >= CENTURY_TURN ? 1900 : 2000;
  return dateDraft(at, at + m[0].length, { year: year + century, month, day }, published, 'month-first');
}
