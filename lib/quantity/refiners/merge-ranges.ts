import type { Draft, Reading, Refiner } from '../draft.ts';

/** A conversion in brackets and a joiner fit in. */
const LONGEST_GAP = 40;

const shares = (a: Draft, b: Draft): boolean => a.kind === b.kind && a.unit === b.unit;

/** The right end gives its unit, and its scale when the left is smaller without it (`3~4만`, `$10-15 billion`). */
function lend(left: Draft, right: Draft): { min: number; max: number } | undefined {
  if (left.min === null || right.max === null || !right.numeral || !left.numeral) return undefined;
  const scale =
    left.numeral.scale === 1 && right.numeral.scale > 1 && left.min < right.numeral.mantissa
      ? right.numeral.scale
      : 1;
  const min = Number((left.min * scale).toPrecision(15));
  return min < right.max ? { min, max: right.max } : undefined;
}

function joined(reading: Reading, left: Draft, right: Draft): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  const gap = reading.text.slice(left.end, right.start).replace(/\s?\([^()]{1,24}\)\s?/, '');
  if (gap.length > 8) return false;
  const bare = gap.trim();
  if (bare === '·')
    return left.bare === true && right.kind === 'rank' && left.max !== null && right.min === left.max + 1;
  if (reading.pack.rangeJoiners.includes(bare))
    return (
      bare !== 'to' ||
      /\bfrom\s+\S*$/.test(reading.text.slice(Math.max(0, left.start - 8), left.start + 1)) === false
    );
  return (
    bare === 'and' &&
    /\bbetween (?:[a-z]+ )?$/i.test(reading.text.slice(Math.max(0, left.start - 20), left.start))
  );
}

function merge(left: Draft, right: Draft): Draft | undefined {
  const sameDates = left.kind === 'date' && right.kind === 'date';
  if (sameDates || (!shares(left, right) && !left.bare && !(left.kind === 'money' && right.bare)))
    return undefined;
  if (left.bare && left.approx !== 'exact' && left.numeral?.form !== 'vague') return undefined;
  const bounds = lend(left, right);
  if (!bounds) return undefined;
  const { kind, unit } = right.bare ? left : right;
  return {
    ...left,
    ...bounds,
    kind,
    unit,
    end: right.end,
    approx: 'range',
    bare: false,
    rules: [...left.rules, ...right.rules, 'range'],
  };
}

/** `1억~10억` `10억 달러에서 100억 달러` `$5.5–6m` `between 5% and 15%` → one mention. */
export const mergeRanges: Refiner = (drafts, reading) => {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const left = drafts[i];
    if (!left) continue;
    // `10억 달러(약 1조원)에서 100억 달러`: the conversion in brackets stands between the two ends.
    const beyond = drafts[i + 2];
    const right = drafts[i + 1];
    const over =
      right && beyond && reading.text[right.end] === ')' && joined(reading, left, beyond)
        ? merge(left, beyond)
        : undefined;
    if (over && right) {
      out.push(over, right);
      i += 2;
      continue;
    }
    const merged = right && joined(reading, left, right) ? merge(left, right) : undefined;
    out.push(merged ?? left);
    if (merged) i++;
  }
  return out;
};
