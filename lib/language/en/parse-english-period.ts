import { decadeOf, monthsOfQuarter, yearOfQuarter } from '../../quantity/calendar.ts';
import { type Draft, dateDraft, spanDraft } from '../../quantity/draft.ts';
import { matchAt } from '../../text/match-at.ts';

const QUARTER =
  /\b(?:Q([1-4])(?:[ -](?:of )?((?:19|20)\d\d))?|(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter(?:(?: of)? ((?:19|20)\d\d))?|(first|second) half of ((?:19|20)\d\d)|H([12]) ((?:19|20)\d\d))\b/iy;
const ORDER = ['first', 'second', 'third', 'fourth'];
const PRINTED = ['1st', '2nd', '3rd', '4th'];
const DAY_ALONE =
  /(?<=\bthe )(\d{1,2})(?:st|nd|rd|th)\b(?!-| (?:century|floor|place|most|largest|biggest|year|time|day|anniversary|generation|round|edition|president|element|birthday|percentile|minute|hour|week|month|amendment|and|of|district|congress))/y;
const YEAR =
  /(?<=(?<![\d.,$€£¥₩/:-])(?:(mid|early|late|pre|post)-)?)((?:19|20)\d\d)('?s(?![a-z]))?(?![\d%]|[.,]\d|[-/]\d|[A-Za-z])/y;
/** `2,048 GPUs`, `2000 chips`: what follows is counted. */
const COUNTED =
  /^[ -](?:[A-Z]\w+ )?(?:[A-Z]\d+|GPUs?|chips?|people|users|employees|units|prompts|cards|workers|models|members|percent|points|times|tokens|dollars|yuan|won|miles|km|kg|hours|milligrams|meters|metres|feet|pounds)\b/;
/** `AIME 2024`, `CES 2025`: the year is part of the name of an event. */
const EDITION = /\b(?!THE |AND |FOR |NEW |END |MAY |YEAR |FROM |THIS |SINCE |LATE |EARLY |MID )[A-Z]{3,} $/;
/** `2000 over 3`, and nothing else: a fraction. */
const OVER = /^ over \d+\s*$/;
const SHORT = 24;
const REACH = 24;
const LAST_DAY = 31;
const YEAR_DIGITS = 4;

/** `Q3 2025` `fourth-quarter` `second half of 2026`. */
export function readQuarter(text: string, at: number, published: string | null): Draft | undefined {
  const m = matchAt(QUARTER, text, at);
  if (!m) return undefined;
  const order = (m[3] ?? '').toLowerCase();
  const quarter = Number(m[1]) || (/^\d/.test(order) ? PRINTED : ORDER).indexOf(order) + 1;
  const half = ORDER.indexOf((m[5] ?? '').toLowerCase()) + 1 || Number(m[7] ?? 0);
  const open = published ? String(yearOfQuarter(quarter, published)) : 'XXXX';
  const year = m[2] ?? m[4] ?? m[6] ?? m[8] ?? open;
  const [from, to] = quarter ? monthsOfQuarter(quarter) : [half * 6 - 5, half * 6];
  return to ? spanDraft(at, at + m[0].length, year, from, to, 'quarter') : undefined;
}

/** `2025` `1990s` `mid-2020`: a bare year counts as one unless what follows is counted. */
function readYear(text: string, at: number): Draft | undefined {
  const m = matchAt(YEAR, text, at);
  if (!m) return undefined;
  const [all, part, digits = '', plural] = m;
  const start = part ? at - part.length - 1 : at;
  const end = at + all.length;
  if (text.length < SHORT && OVER.test(text.slice(end))) return undefined;
  if (COUNTED.test(text.slice(end, end + REACH)) || EDITION.test(text.slice(Math.max(0, start - 12), start)))
    return undefined;
  const year = Number(digits);
  const date = part === 'mid' ? { year, month: 6 } : { year };
  const draft = dateDraft(part === 'mid' ? start : at, end, date, null, 'year');
  const decade = plural !== undefined && year % 10 === 0;
  if (decade) return { ...draft, date: decadeOf(year) };
  // `2025's` is a possessive.
  return plural?.startsWith("'") ? { ...draft, end: end - plural.length } : draft;
}

/** `the 27th`. */
function readDayAlone(text: string, at: number, published: string | null): Draft | undefined {
  const m = matchAt(DAY_ALONE, text, at);
  const day = Number(m?.[1]);
  return m && day <= LAST_DAY ? dateDraft(at, at + m[0].length, { day }, published, 'day') : undefined;
}

/** A year, or a day of the month alone, that begins at this digit. */
export function readEnglishDigits(
  text: string,
  at: number,
  end: number,
  published: string | null,
): Draft | undefined {
  const digits = end - at;
  if (digits === YEAR_DIGITS) return readYear(text, at);
  const quarter = digits === 1 ? readQuarter(text, at, published) : undefined;
  return quarter ?? (text.endsWith('the ', at) ? readDayAlone(text, at, published) : undefined);
}
