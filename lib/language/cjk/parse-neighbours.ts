import { type Draft, dateDraft, numberDraft } from '../../quantity/draft.ts';
import type { Numeral } from '../../quantity/numeral.ts';
import type { Parser, Reading } from '../../quantity/reading.ts';
import { resolveDate } from '../../quantity/resolve-date.ts';
import { twoDigits } from '../../text/two-digits.ts';
import type { UnitHit } from '../unit-table.ts';

const COUNTED = new Set(['count', 'duration', 'age', 'percent', 'dimension', 'money', 'ratio']);
const NINE = 9;

interface Spread {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly next: number;
}

/** `三四` read as 34, or `一两` cut behind its first digit, are three to four and one to two. */
function glued(
  { text, pack }: Reading,
  { start, end, form, scale }: Numeral,
): readonly [number, number] | undefined {
  if (form !== 'words' || scale !== 1) return undefined;
  const length = end - start;
  if (length !== 2 && length !== 1) return undefined;
  const [low, high] = [digitAt(text, start, pack), digitAt(text, start + 1, pack)];
  if (low === undefined || high === undefined) return undefined;
  // `三五个`: three to five in Chinese.
  const few = low === 3 && high === 5 && pack.code === 'zh';
  return high === low + 1 || few ? [low, high] : undefined;
}

function digitAt(text: string, at: number, { numerals }: Reading['pack']): number | undefined {
  const digit = numerals?.at(text, at)?.digit;
  return digit !== undefined && digit > 0 ? digit : undefined;
}

function spread(reading: Reading, index: number): Spread | undefined {
  const { text, numerals } = reading;
  const first = numerals[index];
  const second = numerals[index + 1];
  if (!first || (first.form !== 'words' && text[first.end] !== '、')) return undefined;
  if (LISTED_BEFORE.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined;
  const pair = glued(reading, first);
  if (pair)
    return {
      low: pair[0],
      high: pair[1],
      end: first.start + 2,
      next: index + (first.end - first.start === 2 ? 1 : 2),
    };
  const listed = second && text[first.end] === '、' && second.start === first.end + 1;
  if (!listed || first.max > NINE || second.min !== first.min + 1 || second.min !== second.max)
    return undefined;
  return { low: first.min, high: second.max, end: second.end, next: index + 2 };
}

/** 折 names its two digits as they stand (`七八折` is 78 %), `五六月` are months of the calendar; `三四个月` are counted. */
const NOT_COUNTED = new Set(['折', '月', '日']);
const LISTED_BEFORE = /第$|[\d一二三四五六七八九十]、$/;

const isCounted = (word: string, hit: UnitHit | undefined): hit is UnitHit =>
  hit !== undefined && COUNTED.has(hit.kind) && !NOT_COUNTED.has(word);

/** `五六月`: two months of the calendar. */
function months(start: number, { low, high, end }: Spread, published: string | null): Draft {
  const first = resolveDate({ month: low }, published);
  const date = `${first}/${first.slice(0, 'yyyy-'.length)}${twoDigits(high)}`;
  return { ...dateDraft(start, end + 1, { month: low }, published, 'neighbours'), date };
}

/** `三四个`, `两三年`, `2、3人`, `七八成`: two neighbouring digits before a unit say a range. */
export const parseNeighbours: Parser = {
  read: (reading, index) => {
    const first = reading.numerals[index];
    const said = spread(reading, index);
    if (first && said && reading.text[said.end] === '月')
      return { draft: months(first.start, said, reading.published), next: said.next };
    const hit = said && reading.pack.units.at(reading.text, said.end);
    if (!first || !said || !isCounted(reading.text.slice(said.end, hit?.end), hit)) return undefined;
    const tenths = hit.unit === '10%';
    const over = {
      kind: hit.kind,
      unit: tenths ? '%' : hit.unit,
      min: said.low * (tenths ? 10 : 1),
      max: said.high * (tenths ? 10 : 1),
      end: hit.end,
      approx: 'range' as const,
    };
    return { draft: numberDraft(first, over, 'neighbours'), next: said.next };
  },
};
