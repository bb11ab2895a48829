import type { Draft, Reading, Refiner } from '../draft.ts';

/** Currency of a page's own language; a headline leaves it out (`846조 날아가`, `投资 20 亿;`). */
const HOME: Readonly<Record<string, string>> = { ko: 'KRW', zh: 'CNY', ja: 'JPY' };
const SMALLEST = 1e8;

/** `billions` with nothing counted behind it is money. */
function english(draft: Draft, text: string): Draft | undefined {
  if (draft.numeral?.form !== 'vague' || (draft.min ?? 0) < 1e6) return undefined;
  const after = text.slice(draft.end, draft.end + 16);
  const dollars = /^ of (?:US |U\.S\. )?dollars/.exec(after)?.[0];
  if (!dollars && (/^ of /.test(after) || (draft.min ?? 0) < 1e9)) return undefined;
  return { ...draft, kind: 'money', unit: 'USD', approx: 'range', end: draft.end + (dollars?.length ?? 0) };
}

/** What follows is a noun that could be what is counted. */
const COUNTED =
  /^\s?(?:토큰|매개변수|파라미터|파라메터|파라미타|개|명|건|대|장|인구|데이터|단어|token|parameter|param|参数|參數|tokens|词|人|回|件|枚|台|トークン|パラメ|個)/i;

function home(draft: Draft, { text, pack }: Reading): Draft | undefined {
  const currency = HOME[pack.code];
  const value = draft.max ?? 0;
  if (!currency || value < SMALLEST || !draft.numeral || draft.numeral.scale < SMALLEST) return undefined;
  if (pack.code === 'zh' && !text.slice(draft.start, draft.end).includes('亿')) return undefined;
  const after = text.slice(draft.end, draft.end + 12);
  if (COUNTED.test(after) || /^[A-Za-z\u4e00-\u9fff\u3040-\u30ff]/.test(after)) return undefined;
  return { ...draft, kind: 'money', unit: currency };
}

/** Amounts that left their currency out. */
export const implyMoney: Refiner = (drafts, reading) =>
  drafts.map((draft) => {
    if (draft.kind !== 'number' || !draft.bare) return draft;
    const money = reading.pack.code === 'en' ? english(draft, reading.text) : home(draft, reading);
    return money ? { ...money, bare: false, rules: [...draft.rules, 'implied-money'] } : draft;
  });
