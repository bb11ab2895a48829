import type { Draft } from '../draft.ts';
import type { Reading, Refiner } from '../reading.ts';

/** Currency of a page's own language; a headline leaves it out (`846조 날아가`, `投资 20 亿;`). */
const HOME: Readonly<Record<string, string>> = { ko: 'KRW', zh: 'CNY', ja: 'JPY' };
const SMALLEST = 1e8;

const OF = ' of ';

/** `tens of millions of euros`; `billions` with nothing counted behind it is money too. */
function english(draft: Draft, { text, pack }: Reading): Draft | undefined {
  if (draft.numeral?.form !== 'vague' || (draft.min ?? 0) < 1e6) return undefined;
  const money = { ...draft, kind: 'money', approx: 'range' } as const;
  if (!text.startsWith(OF, draft.end)) return (draft.min ?? 0) < 1e9 ? undefined : { ...money, unit: 'USD' };
  const hit = pack.units.at(text, draft.end + OF.length);
  return hit?.kind === 'money' ? { ...money, unit: hit.unit, end: hit.end } : undefined;
}

/** What follows is a noun that could be what is counted. */
const COUNTED =
  /^\s?(?:토큰|매개변수|파라미터|파라메터|파라미타|개|명|건|대|장|인구|데이터|단어|조회|뷰|다운로드|회원|가입|이용자|사용자|유저|구독|팔로워|관객|스트리밍|클릭|접속|방문|화소|token|parameter|param|参数|參數|tokens|词|人|回|件|枚|台|トークン|パラメ|個)/i;

/** Before the number, what is counted (`参数量为6710亿`, `이용자 1억`). */
const COUNTED_BEFORE =
  /(?:参数|參數|词元|激活|人次|粉丝|粉絲|销量|銷量|浏览|瀏覽|用户|用戶|人口|词元|数据|播放|下载|매개변수|파라미터|이용자|사용자|가입자|인구|토큰|조회|다운로드|パラメ|ユーザー|利用者|人口|トークン|token|parameter)[^,，.。;；]{0,8}$/i;

function home(draft: Draft, { text, pack }: Reading): Draft | undefined {
  const currency = HOME[pack.code];
  const value = draft.max ?? 0;
  if (!currency || value < SMALLEST || !draft.numeral || draft.numeral.scale < SMALLEST) return undefined;
  if (!(pack.code === 'zh' ? /亿/ : /[억조億兆]/).test(text.slice(draft.start, draft.end))) return undefined;
  const after = text.slice(draft.end, draft.end + 12);
  if (COUNTED_BEFORE.test(text.slice(Math.max(0, draft.start - 18), draft.start))) return undefined;
  if (COUNTED.test(after) || /^[A-Za-z\u4e00-\u9fff\u3040-\u30ff]/.test(after)) return undefined;
  return { ...draft, kind: 'money', unit: currency };
}

/** Amounts that left their currency out. */
export const implyMoney: Refiner = (drafts, reading) =>
  drafts.map((draft) => {
    if (draft.kind !== 'number' || !draft.bare) return draft;
    const money = reading.pack.code === 'en' ? english(draft, reading) : home(draft, reading);
    return money ? { ...money, bare: false, rules: [...draft.rules, 'implied-money'] } : draft;
  });
