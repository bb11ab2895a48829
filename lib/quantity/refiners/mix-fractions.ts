import type { Draft } from '../draft.ts';
import type { JoiningRefiner } from '../reading.ts';
import { roundOff } from '../round-off.ts';

const AND = /^(?: and | {1,2}|과 ?|와 ?| ?と ?|又|また|個又|个又)$/;
const LONGEST_GAP = 5;
const BLANK = /^ +$/;

function mixed(whole: Draft, part: Draft, text: string): Draft | undefined {
  if (part.kind !== 'ratio' || !whole.bare) return undefined;
  const gap = text.slice(whole.end, part.start);
  if (whole.min === null || whole.min !== whole.max || part.min === null || !AND.test(gap)) return undefined;
  if (
    part.min <= 0 ||
    (part.min >= 1 && !BLANK.test(gap)) ||
    !Number.isInteger(whole.min) ||
    !/fraction|slash|denominator|half/.test(part.rules.join())
  )
    return undefined;
  if (BLANK.test(gap) && !part.rules.includes('slash')) return undefined;
  const value = roundOff(whole.min + Math.sign(whole.min || 1) * part.min);
  return {
    ...part,
    start: whole.start,
    min: value,
    max: value,
    rules: [...whole.rules, ...part.rules, 'mixed'],
  };
}

/** `이십과 오분의 삼` `2 1/4` `三又二分之一` "five and a quarter" → one number. */
export const mixFractions: JoiningRefiner = {
  reach: LONGEST_GAP,
  join: (left, right, { text }) => mixed(left, right, text),
};
