import type { Draft } from '../draft.ts';
import type { DraftRefiner, Reading } from '../reading.ts';

/** Currency of a page's own language; a headline leaves it out (`846조 날아가`, `投资 20 亿;`). */
const HOME: Readonly<Record<string, string>> = { ko: 'KRW', zh: 'CNY', ja: 'JPY' };
const SMALLEST = 1e8;

const OF = ' of ';

const MEASURES = new Set(['money', 'dimension', 'duration']);
/** From here on it is money where nothing is counted. */
const BILLIONS = 1e9;

/** `tens of millions of euros`, "hundreds of miles"; `billions` with nothing counted behind it is money too. */
function english(draft: Draft, { text, pack }: Reading): Draft | undefined {
  if (draft.numeral?.form !== 'vague') return undefined;
  const hit = text.startsWith(OF, draft.end) ? pack.units.at(text, draft.end + OF.length) : undefined;
  if (hit && MEASURES.has(hit.kind))
    return { ...draft, kind: hit.kind, approx: 'range', unit: hit.unit, end: hit.end };
  const counted = (draft.min ?? 0) < BILLIONS || text.startsWith(OF, draft.end);
  return counted ? undefined : { ...draft, kind: 'money', approx: 'range', unit: 'USD' };
}

/** What follows is a noun that could be what is counted. */
const COUNTED =
  /^\s?(?:토큰|매개변수|파라미터|파라메터|파라미타|개|명|건|대|장|인구|데이터|단어|조회|뷰|다운로드|회원|가입|이용자|사용자|유저|구독|팔로워|관객|스트리밍|클릭|접속|방문|화소|token|parameter|param|参数|參數|tokens|词|人|回|件|枚|台|トークン|パラメ|個)/i;

/** Before the number, what is counted (`参数量为6710亿`, `이용자 1억`). */
const COUNTED_BEFORE =
  /(?:参数|參數|词元|激活|人次|粉丝|粉絲|销量|銷量|浏览|瀏覽|用户|用戶|人口|词元|数据|播放|下载|매개변수|파라미터|이용자|사용자|가입자|인구|토큰|조회|다운로드|パラメ|ユーザー|利用者|人口|トークン|token|parameter)[^,，.。;；]{0,8}$/i;

/** What is said of money alone, behind the amount and before it (`4.3万亿市值`, `规模超百亿的`). */
const MONEY_BEHIND =
  /^的?(?:市值|估值|资金|資金|投资|投資|融资|融資|营收|營收|收入|利润|利潤|成本|规模|規模|身家|身價|财富|財富|级别|級別)/;
const MONEY_BEFORE =
  /(?:规模|規模|市值|估值|资产|資產|营收|營收|投资|投資|融资|融資|资金|資金|金额|金額|成本|损失|損失|蒸发|蒸發)(?:突破|超过|超過|[为為是超达達逾近约約至])?$/;

const isMoney = (before: string, after: string): boolean =>
  MONEY_BEHIND.test(after) || (MONEY_BEFORE.test(before) && after.startsWith('的'));

function home(draft: Draft, { text, pack }: Reading): Draft | undefined {
  const currency = HOME[pack.code];
  const value = draft.max ?? 0;
  if (!currency || value < SMALLEST || !draft.numeral || draft.numeral.scale < SMALLEST) return undefined;
  const surface = text.slice(draft.start, draft.end);
  const after = text.slice(draft.end, draft.end + 12);
  const before = text.slice(Math.max(0, draft.start - 18), draft.start);
  if (COUNTED_BEFORE.test(before)) return undefined;
  const said = pack.code === 'zh' && isMoney(before, after) && /[亿億]/.test(surface);
  if (said) return { ...draft, kind: 'money', unit: currency };
  if (!(pack.code === 'zh' ? /亿/ : /[억조億兆]/).test(surface)) return undefined;
  if (COUNTED.test(after) || /^[A-Za-z\u4e00-\u9fff\u3040-\u30ff]/.test(after)) return undefined;
  return { ...draft, kind: 'money', unit: currency };
}

/** Amounts that left their currency out. */
export const implyMoney: DraftRefiner = {
  kinds: ['number'],
  each: (draft, reading) => {
    if (!draft.bare) return draft;
    const money = reading.pack.code === 'en' ? english(draft, reading) : home(draft, reading);
    return money ? { ...money, bare: false, rules: [...draft.rules, 'implied-money'] } : draft;
  },
};
