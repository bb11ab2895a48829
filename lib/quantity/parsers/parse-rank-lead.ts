import { codeAt } from '../../text/code-at.ts';
import { isHangul } from '../../text/hangul.ts';
import { numberDraft, type Over } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parsed, Parser } from '../reading.ts';

type LeadKind = 'rank' | 'ordinal' | 'band';

/** By their last letter. */
const LEADS: readonly (readonly [ends: string, lead: RegExp, kind: LeadKind])[] = [
  ['oO.rR#№', /(?:\bNo\.? ?|\bnumber |#|№)$/i, 'rank'],
  ['pP', /\b[Tt]op[ -]$/, 'band'],
  ['톱', /(?<![가-힣])톱 ?$/, 'band'],
  ['プ', /トップ$/, 'band'],
  ['前', /(?<![此目之以日年月周天晚])前$/, 'band'],
  ['제', /제\s?$/, 'ordinal'],
  ['第', /第$/, 'ordinal'],
  ['い', /(?<![ぁ-ん])だい$/, 'ordinal'],
];

/** They may stand before a gap or a hyphen. */
const LEAD_ENDS = LEADS.map(([ends]) => ends).join('');
/** `第1位`, `第三名`: a place in a ranking. */
const PLACE = /^[位名](?![の的]?[单單])/;
/** Behind `前10` these rank; anything else is counted or is a time (`前3年`). */
const RANKED = /^(?:[名位强強]|大(?![约約小]))/;
/** `位居前三`. */
const CLAUSE_END = /^[，。、；！？,.!?)）\s]?$/;
/** `top 1%`, "top 10 percent": a share, and no place. */
const SHARE = /^ ?(?:%|percent|퍼센트|パーセント|点|pct)/;
/** `第一时间`, `第一财经`: at once, and an outlet. */
const WORDS = /^(?:时间|時間|财经|財經|线|線|夫人)/;
/** More than this is no band of places. */
const LARGEST_BAND = 1000;

/** The end of the places from the first to this one; undefined where the lead says something else here. */
function bandEnd({ min, max, end, form }: Numeral, lead: string, text: string): number | undefined {
  if (min !== max || min < 2 || min > LARGEST_BAND || SHARE.test(text.slice(end, end + 8))) return undefined;
  const ranked = RANKED.test(text.slice(end, end + 2));
  if (lead === '前' && form === 'words' && CLAUSE_END.test(text.slice(end, end + 1))) return end;
  if (lead === '前') return ranked ? end + 1 : undefined;
  return end;
}

function over(numeral: Numeral, kind: LeadKind, lead: string, text: string): Over | undefined {
  const start = numeral.start - lead.length;
  if (kind !== 'band') {
    const place = lead === '第' && PLACE.test(text.slice(numeral.end, numeral.end + 3));
    return place ? { kind: 'rank', unit: 'rank', start, end: numeral.end + 1 } : { kind, unit: kind, start };
  }
  const end = bandEnd(numeral, lead, text);
  return end === undefined ? undefined : { kind: 'rank', unit: 'rank', start, end, min: 1, approx: 'range' };
}

/** What the lead at the end of `window` makes of the number behind it; undefined where it leads nothing here. */
function led(
  numeral: Numeral,
  index: number,
  [, pattern, kind]: (typeof LEADS)[number],
  window: string,
  text: string,
): Parsed {
  const found = pattern.exec(window);
  const [lead] = found ?? [];
  // "No one" is nobody.
  if (lead === undefined || (lead === 'No ' && numeral.form === 'words')) return undefined;
  if (lead === '第' && WORDS.test(text.slice(numeral.end, numeral.end + 2)))
    return { draft: undefined, next: index + 1 };
  if (kind === 'ordinal' && isHangul(codeAt(window, (found?.index ?? 0) - 1))) return undefined;
  const read = over(numeral, kind, lead, text);
  return read && { draft: numberDraft(numeral, read, `lead:${lead.trim()}`), next: index + 1 };
}

/** `No. 1`, `#1`, `제2`, `第三`, `第1位`, "top 10", `前10名`: a mark before the number makes it a rank or an ordinal. */
export const parseRankLead: Parser = {
  before: LEAD_ENDS,
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (!numeral || !Number.isInteger(numeral.min)) return undefined;
    const gap = text[numeral.start - 1];
    const edge = gap === ' ' || gap === '-' ? numeral.start - 1 : numeral.start;
    const last = text.charAt(edge - 1);
    const lead = last === '' ? undefined : LEADS.find(([ends]) => ends.includes(last));
    const window = text.slice(Math.max(0, numeral.start - 7), numeral.start);
    return lead && led(numeral, index, lead, window, text);
  },
};
