import type { Draft } from '../draft.ts';
import type { DraftRefiner } from '../reading.ts';

const SCALES: readonly (readonly [lead: RegExp, unit: string])[] = [
  [/(?:섭씨|摄氏|攝氏|摂氏)\s?$/, 'Cel'],
  [/(?:화씨|华氏(?:温度)?|華氏(?:温度|溫度)?)\s?$/, 'degF'],
];
const HOURLY = /(?:[时時]速|每小[时時]|毎時)(?:约|約|近|可?[达達])?\s?$/;
const EVERY_SECOND = /(?:秒速|毎秒|每秒|風速は?|风速)(?:约|約|近|可?[达達])?\s?$/;
/** A length behind a word for "each hour" or "each second" is a speed. */
const SPEEDS: Readonly<Record<string, readonly [lead: RegExp, unit: string]>> = {
  km: [HOURLY, 'km/h'],
  mi: [HOURLY, 'mi/h'],
  m: [EVERY_SECOND, 'm/s'],
};

/** キロ is a kilogram where something is weighed. */
const WEIGHED_BEFORE = /(?:体重|重さ|重量|コメ|米|肉|魚|マグロ)(?:は|が|約|で)?$/;
const WEIGHED_AFTER = /^(?:減量|増量|の(?:コメ|米|肉|魚|マグロ))/;

function weighed(draft: Draft, text: string): Draft {
  if (draft.unit !== 'km' || !text.endsWith('キロ', draft.end)) return draft;
  const before = text.slice(Math.max(0, draft.start - 6), draft.start);
  const weight = WEIGHED_BEFORE.test(before) || WEIGHED_AFTER.test(text.slice(draft.end, draft.end + 5));
  return weight ? { ...draft, unit: 'kg', rules: [...draft.rules, 'weighed'] } : draft;
}

function sped(draft: Draft, text: string): Draft {
  const [lead, unit = ''] = SPEEDS[draft.unit] ?? [];
  if (!lead?.test(text.slice(Math.max(0, draft.start - 7), draft.start))) return draft;
  return { ...draft, unit, rules: [...draft.rules, 'speed-before'] };
}

function named(draft: Draft, text: string): Draft {
  if (draft.kind === 'dimension' && draft.unit !== 'deg') return weighed(sped(draft, text), text);
  const number = draft.bare === true && draft.kind === 'number';
  if (draft.unit !== 'deg' && !number) return draft;
  const before = text.slice(Math.max(0, draft.start - 6), draft.start);
  const unit = SCALES.find(([lead]) => lead.test(before))?.[1];
  return unit
    ? { ...draft, kind: 'dimension', bare: false, unit, rules: [...draft.rules, 'scale-before'] }
    : draft;
}

/** `섭씨 20도`, `華氏98度`, `時速60キロ`: the scale stands before the number. */
export const nameDegrees: DraftRefiner = {
  kinds: ['dimension', 'number'],
  each: (draft, { text }) => named(draft, text),
};
