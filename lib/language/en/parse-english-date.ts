import { type Draft, dateDraft } from '../../quantity/draft.ts';
import type { PartialDate } from '../../quantity/resolve-date.ts';
import { dayWords, months } from './dates.ts';

const DAY_BEFORE = /(?<![\d.,$€£]|[$€£] )(\d{1,2})(?:st|nd|rd|th)?(?: of| day of)?[ /-]$/;
const DAY_WORD_BEFORE = /(?<![a-z-])((?:twenty[- ]|thirty[- ])?[a-z]{1,11})(?: of| day of) $/i;
const OTHER_MONTH = /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? $/i;
const YEAR_BEFORE = /(?<!\d)((?:19|20)\d\d)(?: ?,)?[ /-]$/;
const DAY_AFTER =
  /^(?:,? ?|[-/])(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,:]\d| (?:percent|million|billion|trillion|people|years))/;
const DAY_WORD_AFTER = /^ (?:the )?((?:twenty[- ]|thirty[- ])?[a-z]+)(?![a-z])/i;
const YEAR_AFTER =
  /^(?:(?:(?: of| in)?,? | ?, ?|[-/])((?:19|20)\d\d)(?!\d)|(?: of ['’]?|,? ['’])(\d\d)(?![\d%]|[.,]\d| [a-z]))/;
/** "in October last year": the year counted from the article's. */
const YEAR_RELATIVE = /^,? (last|this|next) year\b|^ of (last|this|next) year\b/;
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const CENTURY_TURN = 50;
const DAY_LAST = /^-(\d{1,2})(?!\d)/;
const LEAD =
  /\b(?:in|last|since|of|early|late|mid|by|this|next|until|from|through|during|every|and|to|between|before|after)[ -]$/i;
/** Month names that are other words too, or that lower case makes one. */
const AMBIGUOUS = /^(?:may|march|mar|jun|sep|dec|jan|apr)$/i;
const REACH = 24;
const LAST_DAY = 31;

const day = (text: string | undefined): number | undefined => {
  const value = text === undefined ? undefined : (dayWords[text.toLowerCase()] ?? Number(text));
  return value !== undefined && value >= 1 && value <= LAST_DAY ? value : undefined;
};

/** Four digits, or two behind an apostrophe or "of". */
function yearOf(found: RegExpExecArray): number {
  if (found[1]) return Number(found[1]);
  const short = Number(found[2]);
  return short + (short >= CENTURY_TURN ? 1900 : 2000);
}

interface Found {
  readonly parts: PartialDate;
  readonly start: number;
  readonly end: number;
}

/** What stands behind the month name: a day, a year or both. */
function ahead(text: string, end: number): Found {
  const rest = text.slice(end, end + REACH);
  const yearFirst = YEAR_AFTER.exec(rest);
  if (yearFirst) {
    const last = DAY_LAST.exec(rest.slice(yearFirst[0].length));
    const parts = { year: yearOf(yearFirst), ...(last && day(last[1]) ? { day: Number(last[1]) } : {}) };
    return { parts, start: end, end: end + yearFirst[0].length + (parts.day ? (last?.[0].length ?? 0) : 0) };
  }
  const digits = DAY_AFTER.exec(rest);
  const worded = digits ?? DAY_WORD_AFTER.exec(rest);
  const value = day(worded?.[1]);
  if (!worded || value === undefined) return { parts: {}, start: end, end };
  const behind = end + worded[0].length;
  const year = YEAR_AFTER.exec(text.slice(behind, behind + REACH));
  return {
    parts: { day: value, ...(year ? { year: yearOf(year) } : {}) },
    start: end,
    end: behind + (year?.[0].length ?? 0),
  };
}

/** What stands before the month name. */
function behind(text: string, start: number): Found {
  const window = text.slice(Math.max(0, start - REACH), start);
  const year = YEAR_BEFORE.exec(window);
  if (year) return { parts: { year: Number(year[1]) }, start: start - year[0].length, end: start };
  const digits = DAY_BEFORE.exec(window);
  // `Nov 18-Dec 19`: the day belongs to the month before it.
  const taken = digits && OTHER_MONTH.test(window.slice(0, digits.index));
  const found = taken ? undefined : (digits ?? DAY_WORD_BEFORE.exec(window));
  const value = day(found?.[1]);
  return found && value !== undefined
    ? { parts: { day: value }, start: start - found[0].length, end: start }
    : { parts: {}, start, end: start };
}

/** `Jan. 20, 2025` `26th of June` `2016 june` `in May` "March next year": the date around the month's name. */
export function readMonth(
  text: string,
  at: number,
  wordEnd: number,
  published: string | null,
): Draft | undefined {
  const draft = monthDate(text, at, wordEnd, published);
  return draft && (comingYear(draft, text, published) ?? movedYear(draft, text, published));
}

/** The point behind any other name ends the sentence. */
const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

function monthDate(text: string, at: number, wordEnd: number, published: string | null): Draft | undefined {
  const name = text.slice(at, wordEnd);
  const end = text[wordEnd] === '.' && ABBREVIATED.test(name) ? wordEnd + 1 : wordEnd;
  const month = months[name.toLowerCase()];
  const after = ahead(text, end);
  const before = behind(text, at);
  if (after.parts.day !== undefined && before.parts.day === undefined) {
    return dateDraft(
      before.start,
      after.end,
      { month: month ?? 1, ...before.parts, ...after.parts },
      published,
      'month-day',
    );
  }
  if (before.parts.day !== undefined || before.parts.year !== undefined || after.parts.year !== undefined) {
    const used =
      after.parts.year !== undefined && before.parts.year === undefined ? after : { parts: {}, end };
    return dateDraft(
      before.start,
      used.end,
      { month: month ?? 1, ...before.parts, ...used.parts },
      published,
      'day-month',
    );
  }
  const alone =
    /^[A-Z]/.test(name) && (!AMBIGUOUS.test(name) || LEAD.test(text.slice(Math.max(0, at - 9), at)));
  return alone ? dateDraft(at, end, { month: month ?? 1, past: true }, published, 'month') : undefined;
}

/** What announces: "will close by Feb. 28", "due in court on March 3". */
const ANNOUNCED = /\b(?:will|must|due|scheduled|expected|expects|plans|set|deadline)\b/i;
const ANNOUNCED_REACH = 72;
const CLAUSE_ENDS = /[.;:]/;
const MONTHS_AHEAD = 6;

/** A month of the coming half year that is announced, though the same month of this year is past. */
function comingYear(draft: Draft, text: string, published: string | null): Draft | undefined {
  const { year, month, day } = draft.parts ?? {};
  const now = Number(published?.slice(5, 7) ?? 0);
  if (!published || !now || year !== undefined || month === undefined || month >= now) return undefined;
  if (month + 12 - now > MONTHS_AHEAD) return undefined;
  const before = text.slice(Math.max(0, draft.start - ANNOUNCED_REACH), draft.start);
  if (!ANNOUNCED.test(before.split(CLAUSE_ENDS).at(-1) ?? '')) return undefined;
  const parts = { month, ...(day ? { day } : {}), yearOffset: 1 };
  return YEAR_RELATIVE.test(text.slice(draft.end, draft.end + REACH))
    ? undefined
    : dateDraft(draft.start, draft.end, parts, published, 'announced');
}

/** "March next year": what the article's year is moved by, and where that ends. */
function movedYear(draft: Draft, text: string, published: string | null): Draft {
  const found =
    published && !draft.parts?.year ? YEAR_RELATIVE.exec(text.slice(draft.end, draft.end + REACH)) : null;
  const yearOffset = SHIFTS[(found?.[1] ?? found?.[2] ?? '').toLowerCase()];
  if (!found || yearOffset === undefined) return draft;
  const { month, day } = draft.parts ?? {};
  const parts = { ...(month ? { month } : {}), ...(day ? { day } : {}), yearOffset };
  return dateDraft(draft.start, draft.end + found[0].length, parts, published, 'month-of-year');
}
