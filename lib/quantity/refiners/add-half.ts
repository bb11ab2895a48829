import { behindGap } from '../../text/gap.ts';
import type { DraftRefiner } from '../reading.ts';

const ENGLISH = /^ and (?:an? |one )?(half|quarter|third)(?![\w-])(?: (?=[a-z]))?/;
const SHARES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 };
/** Letters behind 半 that make another word of it (半導体, 半數). */
const OTHER_WORD = /^半[导導数數径径价價天夜身球额額島岛年]/;
const KOREAN = /^반(?=$|[\s.,)]|[이에의을은만])/;

function half(
  text: string,
  end: number,
  lang: string,
): { readonly add: number; readonly end: number } | undefined {
  if (lang === 'en') {
    const found = text.startsWith(' and ', end) ? ENGLISH.exec(text.slice(end, end + 20)) : null;
    return found ? { add: SHARES[found[1] ?? ''] ?? 0, end: end + found[0].trimEnd().length } : undefined;
  }
  const at = lang === 'ko' ? behindGap(text, end) : end;
  if (text[at] !== (lang === 'ko' ? '반' : '半')) return undefined;
  const word = text.slice(at, at + 2);
  return (lang === 'ko' ? KOREAN.test(word) : !OTHER_WORD.test(word)) ? { add: 0.5, end: at + 1 } : undefined;
}

/** `3년 반` `三年半` `1時間半` "an hour and a half" → half a unit more. */
export const addHalf: DraftRefiner = {
  kinds: ['duration', 'money', 'dimension', 'percent'],
  each: (draft, { text, pack }) => {
    const single = draft.min !== null && draft.min === draft.max;
    const more = single ? half(text, draft.end, pack.code) : undefined;
    if (!more || draft.min === null) return draft;
    const add = more.add * (draft.numeral && draft.kind === 'percent' && draft.min >= 10 ? 10 : 1);
    return {
      ...draft,
      end: more.end,
      min: draft.min + add,
      max: draft.min + add,
      rules: [...draft.rules, 'and-half'],
    };
  },
};
