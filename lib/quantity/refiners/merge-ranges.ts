import type { LanguageCode } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import type { ListRefiner, Reading } from '../reading.ts';
import { roundOff } from '../round-off.ts';

/** A conversion in brackets and a joiner fit in. */
const LONGEST_GAP = 40;
const LONGEST_JOINER = 12;

const areVague = (left: Draft, right: Draft): boolean =>
  left.numeral?.form === 'vague' && right.numeral?.form === 'vague';

const shares = (a: Draft, b: Draft): boolean => a.kind === b.kind && a.unit === b.unit;

/** The right end gives its unit, and its scale when the left is smaller without it (`3~4만`, `$10-15 billion`). */
function lend(left: Draft, right: Draft): { min: number; max: number } | undefined {
  if (left.min === null || right.max === null) return undefined;
  // Ordinals of one word hold no numeral: "between the tenth and the fifteenth".
  if (left.kind === 'ordinal' && left.min < right.max) return { min: left.min, max: right.max };
  if (!right.numeral || !left.numeral) return undefined;
  const scale =
    left.numeral.scale === 1 && right.numeral.scale > 1 && left.min < right.numeral.mantissa
      ? right.numeral.scale
      : 1;
  const min = roundOff(left.min * scale);
  return min < right.max ? { min, max: right.max } : undefined;
}

/** `최대 100개에서 최소 20개`: the larger end first, each named by its word. */
function turned(left: Draft, right: Draft, text: string): { min: number; max: number } | undefined {
  const named = text.endsWith('최대 ', left.start) && text.endsWith('최소 ', right.start);
  return named && left.max !== null && right.min !== null && right.min < left.max
    ? { min: right.min, max: left.max }
    : undefined;
}

/** A word for "between" beside two ends that "and" joins: before them in English, behind them in the others. */
const BETWEEN: Readonly<Record<LanguageCode, readonly [and: RegExp, between: RegExp]>> = {
  en: [/^and(?: about| around| the)?$/, /\bbetween (?:[a-z]+ )?$/i],
  ko: [/^[과와]$/, /^ ?사이/],
  zh: [/^[和与與]$/, /^之?[间間]/],
  ja: [/^と$/, /^の間/],
};
const REACH = 20;

function saidBetween({ text, pack }: Reading, gap: string, left: Draft, right: Draft): boolean {
  const [and, word] = BETWEEN[pack.code];
  if (!and.test(gap)) return false;
  return word.test(
    pack.code === 'en'
      ? text.slice(Math.max(0, left.start - REACH), left.start)
      : text.slice(right.end, right.end + 3),
  );
}

/** `9%에서 13%로 올린다` is a change from one value to another. */
const isMoved = (text: string, right: Draft): boolean =>
  /^(?:으로|로)(?:$|[\s,.])/.test(text.slice(right.end, right.end + 3));

/** "from 5 to 7" is a change from one value to another, unless a word for a range or nothing else stands around it. */
function isChange(text: string, left: Draft, right: Draft): boolean {
  // "dropped by 79,000 to 1.03 million": the change and what it led to.
  const led = left.numeral?.scale === 1 && (right.numeral?.scale ?? 1) > 1 && (left.min ?? 0) >= 1000;
  if (led && text.endsWith('by ', left.start)) return true;
  if (!/\bfrom\s+\S*$/.test(text.slice(Math.max(0, left.start - 8), left.start + 1))) return false;
  if (
    text.length < SHORT &&
    /^from $/i.test(text.slice(0, left.start)) &&
    text.slice(right.end).trim() === ''
  )
    return false;
  return !RANGING.test(text.slice(Math.max(0, left.start - REACH), left.start));
}
const SHORT = 64;
const RANGING =
  /\b(?:rang(?:e|es|ed|ing)|anywhere|anything|var(?:y|ies|ied|ying)|spann?(?:s|ed|ing)?) from $/i;

const CONVERSION = /\s?\([^()]{1,24}\)\s?/;

const withoutEnd = (text: string, end: string): string =>
  text.endsWith(end) ? text.slice(0, -end.length) : text;

function joined(reading: Reading, left: Draft, right: Draft): boolean {
  const length = right.start - left.end;
  if (length > LONGEST_GAP) return false;
  const between = reading.text.slice(left.end, right.start);
  const bracket = between.includes('(');
  if (length > LONGEST_JOINER && !bracket) return false;
  // A dash at the head of a line opens a list item.
  if (between.includes('\n')) return false;
  const gap = bracket ? between.replace(CONVERSION, '') : between;
  if (gap.length > LONGEST_JOINER) return false;
  const bare = withoutEnd(gap.trim(), ' 최소');
  if (bare === '·')
    return left.bare === true && right.kind === 'rank' && left.max !== null && right.min === left.max + 1;
  // `50円から60円に`: a change, not a range.
  if (bare === 'から' && /^[にへ]/.test(reading.text.slice(right.end, right.end + 1))) return false;
  if (reading.pack.rangeJoiners.includes(bare))
    return bare === '에서'
      ? !isMoved(reading.text, right)
      : bare !== 'to' || !isChange(reading.text, left, right);
  if (areVague(left, right) && reading.pack.alternatives.includes(bare.replace(/^,/, '').trim())) return true;
  return saidBetween(reading, bare, left, right);
}

function mayMerge(left: Draft, right: Draft): boolean {
  const sameDates = left.kind === 'date' && right.kind === 'date';
  if (sameDates || (!shares(left, right) && !left.bare && !(left.kind === 'money' && right.bare)))
    return false;
  return !left.bare || left.approx === 'exact' || left.numeral?.form === 'vague';
}

function merge(left: Draft, right: Draft, reading: Reading): Draft | undefined {
  if (!mayMerge(left, right) || !joined(reading, left, right)) return undefined;
  const bounds = lend(left, right) ?? turned(left, right, reading.text);
  if (!bounds) return undefined;
  const { kind, unit } = right.bare ? left : right;
  return {
    ...left,
    ...bounds,
    kind,
    unit,
    end: right.end,
    approx: 'range',
    bare: areVague(left, right) && right.bare === true,
    rules: [...left.rules, ...right.rules, 'range'],
  };
}

/** `1억~10억` `10억 달러에서 100억 달러` `$5.5–6m` `between 5% and 15%` → one mention. */
export const mergeRanges: ListRefiner = {
  all: (drafts, reading) => {
    const out: Draft[] = [];
    for (let i = 0; i < drafts.length; i++) {
      const left = drafts[i];
      if (!left) continue;
      // `10억 달러(약 1조원)에서 100억 달러`: the conversion in brackets stands between the two ends.
      const beyond = drafts[i + 2];
      const right = drafts[i + 1];
      const over =
        right && beyond && reading.text[right.end] === ')' ? merge(left, beyond, reading) : undefined;
      if (over && right) {
        out.push(over, right);
        i += 2;
        continue;
      }
      const merged = right && merge(left, right, reading);
      out.push(merged ?? left);
      if (merged) i++;
    }
    return out;
  },
};
