import { months } from '../../language/en/dates.ts';
import type { Draft } from '../draft.ts';
import { type PartialDate, resolveDate } from '../resolve-date.ts';

const MONTH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?/gi;
const DAY_BEFORE = /(?<![\d.,$])(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/;
const DAY_AFTER =
  /^ (\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|,\d|\s(?:percent|million|billion))(?:(?:,? |, )((?:19|20)\d\d)(?![\d]))?/;
const YEAR_AFTER = /^(?: of)?,? ((?:19|20)\d\d)(?!\d)/;
const LEAD =
  /(?:\b(?:in|last|since|of|early|late|mid|by|this|next|until|from|through|during|every|and|to)[ -])$/i;
const QUARTER =
  /\b(?:Q([1-4])(?:[ -]((?:19|20)\d\d))?|(first|second|third|fourth)[- ]quarter(?:(?: of)? ((?:19|20)\d\d))?|(first|second) half of ((?:19|20)\d\d)|H([12]) ((?:19|20)\d\d))\b/gi;
const DAY_ALONE =
  /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:century|floor|place|most|largest|biggest|year|time|day|anniversary|generation|round))/g;
const YEAR =
  /(?<![\d.,$€£¥₩/:-]|[A-Za-z]-)(?:(mid|early|late|pre|post)-)?((?:19|20)\d\d)(s)?(?![\d%]|[.,]\d|-\d|[A-Za-z])/g;

/** `AIME 2024`, `CES 2025`: the year is part of the name of an event. */
const EDITION = /\b(?!THE |AND |FOR |NEW |END |MAY |YEAR |FROM |THIS |SINCE |LATE |EARLY |MID )[A-Z]{3,} $/;
const ORDER = ['first', 'second', 'third', 'fourth'];

function dated(start: number, end: number, date: string, rule: string): Draft {
  return {
    start,
    end,
    kind: 'date',
    min: null,
    max: null,
    unit: 'date',
    approx: 'exact',
    date,
    rules: [rule],
  };
}

function monthDates(text: string, published: string | null): Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(MONTH)) {
    const name = m[0].replace('.', '');
    if (!/^[A-Z]/.test(name)) continue;
    const month = months[name.toLowerCase()];
    if (month === undefined) continue;
    const ahead = text.slice(m.index + m[0].length, m.index + m[0].length + 16);
    const back = text.slice(Math.max(0, m.index - 12), m.index);
    const draft = monthDate(text, published, m.index, m[0], month, back, ahead);
    if (draft) found.push(draft);
  }
  return found;
}

function monthDate(
  text: string,
  published: string | null,
  at: number,
  name: string,
  month: number,
  back: string,
  ahead: string,
): Draft | undefined {
  const dayAfter = DAY_AFTER.exec(ahead);
  const dayBefore = DAY_BEFORE.exec(back);
  const yearAfter = YEAR_AFTER.exec(ahead);
  const end = at + name.length;
  const resolved = (date: PartialDate): string => resolveDate(date, published);
  if (dayAfter && +(dayAfter[1] ?? 0) <= 31 && !(yearAfter && dayAfter[1]?.length === 4)) {
    const year = dayAfter[2] ? { year: +dayAfter[2] } : {};
    return dated(
      at,
      end + dayAfter[0].length,
      resolved({ month, day: Number(dayAfter[1]), ...year }),
      'month-day',
    );
  }
  const year = yearAfter ? { year: Number(yearAfter[1]) } : {};
  const last = end + (yearAfter?.[0].length ?? 0);
  if (dayBefore && +(dayBefore[1] ?? 0) <= 31) {
    return dated(
      at - dayBefore[0].length,
      last,
      resolved({ month, day: Number(dayBefore[1]), ...year }),
      'day-month',
    );
  }
  if (yearAfter) return dated(at, last, resolved({ month, ...year }), 'month-year');
  const sure =
    !/^(?:may|march|mar|jun|sep|dec|jan|apr)$/i.test(name) || LEAD.test(text.slice(Math.max(0, at - 12), at));
  return sure ? dated(at, end, resolved({ month, past: true }), 'month') : undefined;
}

function quarterDates(text: string, published: string | null): Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(QUARTER)) {
    const quarter = Number(m[1]) || ORDER.indexOf((m[3] ?? '').toLowerCase()) + 1;
    const half = ORDER.indexOf((m[5] ?? '').toLowerCase()) + 1 || Number(m[7] ?? 0);
    const year = m[2] ?? m[4] ?? m[6] ?? m[8] ?? published?.slice(0, 4) ?? 'XXXX';
    const [from, to] = quarter ? [quarter * 3 - 2, quarter * 3] : [half * 6 - 5, half * 6];
    if (!to) continue;
    found.push(
      dated(
        m.index,
        m.index + m[0].length,
        `${year}-${String(from).padStart(2, '0')}/${year}-${String(to).padStart(2, '0')}`,
        'quarter',
      ),
    );
  }
  return found;
}

/** A bare year counts as one unless what follows is counted (`2,048 GPUs`, `2000 chips`). */
function years(text: string): Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(YEAR)) {
    const [all, part, year = '', plural] = m;
    const behind = text.slice(m.index + all.length, m.index + all.length + 24);
    if (EDITION.test(text.slice(Math.max(0, m.index - 12), m.index))) continue;
    if (
      /^[ -](?:[A-Z]\w+ )?(?:[A-Z]\d+|GPUs?|chips?|people|users|employees|units|prompts|cards|workers|models|members|percent|points|times|tokens|dollars|yuan|won|miles|km|kg|hours)\b/.test(
        behind,
      )
    )
      continue;
    const decade = plural ? `${year}-01-01/${Number(year) + 9}-12-31` : undefined;
    if (part === 'mid') found.push(dated(m.index, m.index + all.length, `${year}-06`, 'mid-year'));
    else
      found.push(dated(m.index + (part ? part.length + 1 : 0), m.index + all.length, decade ?? year, 'year'));
  }
  return found;
}

/** Dates as English prints them. */
export function parseEnglishDates(text: string, published: string | null): readonly Draft[] {
  const found = [...monthDates(text, published), ...quarterDates(text, published)];
  for (const m of text.matchAll(DAY_ALONE)) {
    const digits = m[0].search(/\d/);
    found.push(
      dated(m.index + digits, m.index + m[0].length, resolveDate({ day: Number(m[1]) }, published), 'day'),
    );
  }
  return [...found, ...years(text)];
}
