import type { Draft } from '../draft.ts';
import type { Refiner } from '../reading.ts';

const SCALES: readonly (readonly [lead: RegExp, unit: string])[] = [
  [/(?:섭씨|摄氏|攝氏|摂氏)\s?$/, 'Cel'],
  [/(?:화씨|华氏(?:温度)?|華氏(?:温度|溫度)?)\s?$/, 'degF'],
];

function named(draft: Draft, text: string): Draft {
  const number = draft.bare === true && draft.kind === 'number';
  if (draft.unit !== 'deg' && !number) return draft;
  const before = text.slice(Math.max(0, draft.start - 6), draft.start);
  const unit = SCALES.find(([lead]) => lead.test(before))?.[1];
  return unit
    ? { ...draft, kind: 'dimension', bare: false, unit, rules: [...draft.rules, 'scale-before'] }
    : draft;
}

/** `섭씨 20도`, `華氏98度`: the scale stands before the number. */
export const nameDegrees: Refiner = (drafts, { text }) => drafts.map((draft) => named(draft, text));
