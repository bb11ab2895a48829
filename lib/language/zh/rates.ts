import { englishRates } from '../en/rates.ts';
import type { RateWords } from '../rate-words.ts';

/** `每百万输入 tokens 仅 0.5 元`, `1元/百万输入tokens`. */
export const chineseRates: RateWords = {
  ahead:
    /每[1一]? ?(?:([百佰][万萬]|100 ?[万萬])|(千|1,?000)) ?[个個]? ?(?:(?:输入|輸入|输出|輸出) ?)?(?:tokens?|词元|詞元) ?(?:的?(?:(?:输入|輸入|输出|輸出)的?)?(?:价格|價格|费用|費用|成本|定价|定價))?(?:[为為是]|[仅僅只]需?|[收][费費取])? ?[约約仅僅]? ?$/i,
  aheadEnds: 'nsNS元格用本价價为為是仅僅只需收费費取约約',
  behind: [
    / ?(?:\/|每) ?[1一]? ?(?:([百佰][万萬]|100 ?[万萬])|(千|1,?000)) ?[个個]? ?(?:(?:输入|輸入|输出|輸出) ?)?(?:tokens?|词元|詞元)/iy,
    ...englishRates.behind,
  ],
};
