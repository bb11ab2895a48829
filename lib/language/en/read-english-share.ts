import { makeNumeral, type Numeral } from '../../quantity/numeral.ts';
import { surfaceAt } from '../../text/match-at.ts';
import type { UnitTable } from '../unit-table.ts';

const SHARES: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  quarters: 0.25,
  third: 1 / 3,
  thirds: 1 / 3,
};
const AND_SHARE =
  /^ and (?:(an?|one|two|three) )?(half|quarters?|thirds?)(?:(?: of)?(?: an?)?(?= [a-z])|(?![\w-]))/;
const TIMES: Readonly<Record<string, number>> = { two: 2, three: 3 };

/** `and a half`, `and three quarters (of an)`: what is added to the number before it. */
export function readAndShare(
  text: string,
  at: number,
): { readonly add: number; readonly end: number } | undefined {
  const found = text.startsWith(' and ', at) ? AND_SHARE.exec(text.slice(at, at + 30)) : null;
  const share = SHARES[found?.[2] ?? ''];
  return found && share !== undefined
    ? { add: share * (TIMES[found[1] ?? ''] ?? 1), end: at + found[0].length }
    : undefined;
}

const HALF = /(?:half(?: an?)?|(?:a )?quarter(?: of)?(?: an?)?)(?=[ -])/iy;
const COUPLE = /(?:a|another) couple of(?= )/iy;
const ARTICLE = /an?(?= )/iy;
/** An article is "one" only where a length follows it and a hedge or a part stands beside it. */
const HEDGE =
  /\b(?:more than|less than|over|under|about|nearly|almost|within|at least|roughly|only|barely|above|below) $/i;
const PART =
  /^ and (?:(?:an? )?(?:half|quarter)|(?:\d+|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty) (?:seconds?|minutes?|hours?|days?|weeks?|months?|cents?|pence|inch(?:es)?)\b)/;
/** The letters that these begin with, or have behind an article: `half`, `a quarter`, `a couple`, `another`. */
const HALVES = 'hHqQ';
const QUARTERS = 'qQ';
const COUPLES = 'cCoO';
const LENGTHS = new Set(['duration', 'dimension', 'money']);

const word = (start: number, end: number, value: number): Numeral =>
  makeNumeral({ start, end, min: value, max: value, form: 'words' });

/** `half an hour`, `half a liter`, `a quarter of an hour`, `more than a week`, `an hour and a half`: the part before the unit. */
export function readEnglishShare(text: string, at: number, units: UnitTable): Numeral | undefined {
  const half =
    HALVES.includes(text[at] ?? '-') || QUARTERS.includes(text[at + 2] ?? '-')
      ? surfaceAt(HALF, text, at)
      : undefined;
  const unit = half === undefined ? undefined : units.at(text, at + half.length + 1);
  if (half !== undefined && unit && LENGTHS.has(unit.kind))
    return word(at, at + half.length, /quarter/i.test(half) ? 0.25 : 0.5);
  const couple = COUPLES.includes(text[at + 2] ?? '-') ? surfaceAt(COUPLE, text, at) : undefined;
  if (couple !== undefined && units.at(text, at + couple.length + 1)?.kind === 'duration')
    return { ...word(at, at + couple.length, 2), approx: 'about' };
  const article = surfaceAt(ARTICLE, text, at);
  const one = article === undefined ? undefined : units.at(text, at + article.length + 1);
  if (article === undefined || !one || !LENGTHS.has(one.kind)) return undefined;
  const beside =
    HEDGE.test(text.slice(Math.max(0, at - 12), at)) ||
    PART.test(text.slice(one.end, one.end + 16)) ||
    (at === 0 && one.end === text.length);
  return beside && !/^ (?:ago|earlier|later|before)/.test(text.slice(one.end, one.end + 9))
    ? word(at, at + article.length, 1)
    : undefined;
}
