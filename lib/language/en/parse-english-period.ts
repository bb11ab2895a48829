import { type Draft, dateDraft, spanDraft } from '../../quantity/draft.ts';

const QUARTER =
  /\b(?:Q([1-4])(?:[ -](?:of )?((?:19|20)\d\d))?|(first|second|third|fourth)[- ]quarter(?:(?: of)? ((?:19|20)\d\d))?|(first|second) half of ((?:19|20)\d\d)|H([12]) ((?:19|20)\d\d))\b/gi;
const ORDER = ['first', 'second', 'third', 'fourth'];
const DAY_ALONE =
  /\b(?:on |for |by |until |since )?the (\d{1,2})(?:st|nd|rd|th)\b(?!-| (?:century|floor|place|most|largest|biggest|year|time|day|anniversary|generation|round|edition|president|element|birthday|percentile|minute|hour|week|month|amendment|and|of|district|congress))/g;
const YEAR =
  /(?<![\d.,$€£¥₩/:-]|[A-Za-z]-)(?:(mid|early|late|pre|post)-)?((?:19|20)\d\d)('?s(?![a-z]))?(?![\d%]|[.,]\d|[-/]\d|[A-Za-z])/g;
/** `2,048 GPUs`, `2000 chips`: what follows is counted. */
const COUNTED =
  /^[ -](?:[A-Z]\w+ )?(?:[A-Z]\d+|GPUs?|chips?|people|users|employees|units|prompts|cards|workers|models|members|percent|points|times|tokens|dollars|yuan|won|miles|km|kg|hours|milligrams|meters|metres|feet|pounds)\b/;
/** `AIME 2024`, `CES 2025`: the year is part of the name of an event. */
const EDITION = /\b(?!THE |AND |FOR |NEW |END |MAY |YEAR |FROM |THIS |SINCE |LATE |EARLY |MID )[A-Z]{3,} $/;
const REACH = 24;
const LAST_DAY = 31;

/** `Q3 2025` `fourth-quarter` `second half of 2026`. */
export function parseQuarters(text: string, published: string | null): readonly Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(QUARTER)) {
    const quarter = Number(m[1]) || ORDER.indexOf((m[3] ?? '').toLowerCase()) + 1;
    const half = ORDER.indexOf((m[5] ?? '').toLowerCase()) + 1 || Number(m[7] ?? 0);
    const year = m[2] ?? m[4] ?? m[6] ?? m[8] ?? published?.slice(0, 4) ?? 'XXXX';
    const [from, to] = quarter ? [quarter * 3 - 2, quarter * 3] : [half * 6 - 5, half * 6];
    if (to) found.push(spanDraft(m.index, m.index + m[0].length, year, from, to, 'quarter'));
  }
  return found;
}

/** `2025` `1990s` `mid-2020`: a bare year counts as one unless what follows is counted. */
export function parseYears(text: string): readonly Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(YEAR)) {
    const [all, part, digits = '', plural] = m;
    const end = m.index + all.length;
    if (
      COUNTED.test(text.slice(end, end + REACH)) ||
      EDITION.test(text.slice(Math.max(0, m.index - 12), m.index))
    )
      continue;
    const year = Number(digits);
    const start = m.index + (part && part !== 'mid' ? part.length + 1 : 0);
    const draft = dateDraft(start, end, part === 'mid' ? { year, month: 6 } : { year }, null, 'year');
    const decade = plural !== undefined && year % 10 === 0;
    // `2025's` is a possessive.
    const last = plural?.startsWith("'") && !decade ? end - plural.length : end;
    found.push(decade ? { ...draft, date: `${year}-01-01/${year + 9}-12-31` } : { ...draft, end: last });
  }
  return found;
}

/** `the 27th`. */
export function parseDaysAlone(text: string, published: string | null): readonly Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(DAY_ALONE)) {
    if (Number(m[1]) <= LAST_DAY)
      found.push(
        dateDraft(
          m.index + m[0].search(/\d/),
          m.index + m[0].length,
          { day: Number(m[1]) },
          published,
          'day',
        ),
      );
  }
  return found;
}
