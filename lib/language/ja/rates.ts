import { englishRates } from '../en/rates.ts';
import type { RateWords } from '../rate-words.ts';

/** `100万トークンあたり約0.14ドル`, `出力トークン100万個につき2ドル`, `2ドル/100万トークン`. */
export const japaneseRates: RateWords = {
  ahead:
    /(?:(?:(100 ?万|百万)|(1,?000|千))(?:の?(?:入力|出力)の?)?(?:トークン|tokens?)|トークン(?:(100 ?万|百万)|(1,?000|千))[個件]?)(?:[あ当]たり|当り|につき|ごとに|毎に)[、の]?(?:約|およそ|わずか|平均|最大)?$/,
  aheadEnds: 'りきに、の約そか均大',
  behind: [/[/／](?:(100 ?万|百万)|(1,?000|千))(?:入力|出力)?(?:トークン|tokens?)/y, ...englishRates.behind],
};
