import type { LanguagePack } from '../../language/types.ts';
import { beforeGap, behindGap } from '../../text/gap.ts';
import { dateDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';
import { isOpenMonth, OPEN_MONTH_JOINERS } from './cjk-date/date-marks.ts';
import { parseDecade } from './cjk-date/parse-decade.ts';
import { parseQuarter } from './cjk-date/parse-quarter.ts';
import { type DateParts, readParts } from './cjk-date/read-parts.ts';
import { withPeriod } from './cjk-date/with-period.ts';

/** Before a bare `2号` these make it a day; after a name it numbers a thing (`萤火二号`). */
const BEFORE_BARE_DAY = /(?:^|[\s在于於到至從从自本当當上下年月的和与及、。，,(（])$/;

/** Things that are numbered (`三号坑`, `四号线`). */
const NUMBERED_THING = /[坑线線楼樓馆館厅廳车車机機院店矿礦井门門台码碼文仓倉球桌床舱艙艇舰艦炉爐]/;

/** `号` behind a bare number is a day only where a preposition or a gap stands before it and no such thing behind. */
function isNumbered(text: string, { start, end, date }: DateParts): boolean {
  return (
    date.month === undefined &&
    date.day !== undefined &&
    /[号號]/.test(text[end - 1] ?? '') &&
    (NUMBERED_THING.test(text[end] ?? '') || !BEFORE_BARE_DAY.test(text.slice(Math.max(0, start - 1), start)))
  );
}

/** What may stand behind the first number of a date. */
const calendarLetters = ({ dates }: LanguagePack): string =>
  dates === undefined ? '' : `${dates.marks.letters}${OPEN_MONTH_JOINERS}世`;

/** Calendar dates of Korean, Chinese and Japanese. */
export const parseCjkDate: Parser = {
  behind: calendarLetters,
  read: (reading, index) => {
    const words = reading.pack.dates;
    const numeral = reading.numerals[index];
    if (!words || !numeral) return undefined;
    const mark = words.marks.at(reading.text, behindGap(reading.text, numeral.end))?.value;
    const decade = mark === 'year' || reading.text[numeral.end] === '世';
    const named = decade ? parseDecade(reading, index, words) : undefined;
    if (named || (mark === undefined && !isOpenMonth(reading.text, numeral))) return named;
    const quarter = mark === 'quarter' || mark === 'year' ? parseQuarter(reading, index, words) : undefined;
    if (quarter) return quarter;
    const parts = readParts(reading, index, words);
    if (!parts) return undefined;
    const { text, published } = reading;
    if (isNumbered(text, parts)) return { draft: undefined, next: parts.next };
    const edge = beforeGap(text, parts.start);
    if (words.past.before(text, edge)) parts.date.past = true;
    if (words.future.before(text, edge)) parts.date.future = true;
    const draft = dateDraft(parts.start, parts.end, parts.date, published, 'cjk-date');
    if (draft.date === 'XXXX') return undefined;
    return { draft: withPeriod(draft, text, words, parts) ?? draft, next: parts.next };
  },
};
