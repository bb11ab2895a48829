import type { Draft } from '../../quantity/draft.ts';
import type { ListRefiner } from '../../quantity/reading.ts';

const TRADITIONAL = /[個為這國與來說將會對後時開關經濟發電]/g;
const SIMPLIFIED = /[个为这国与来说将会对后时开关经济发电]/g;
const TAIWAN = /[台臺][灣股北中南幣積]|立法院|行政院/g;
const HONG_KONG = /香港|港[元幣股府]|特首/g;
const MAINLAND = /人民[币幣]|RMB|CNY/;
const REACH = 8;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The dollar that a page in traditional letters calls 元, where its names tell which. */
function homeOf(text: string): string | undefined {
  if (count(text, TRADITIONAL) <= count(text, SIMPLIFIED)) return undefined;
  const [taiwan, hongKong] = [count(text, TAIWAN), count(text, HONG_KONG)];
  if (taiwan === hongKong) return undefined;
  return taiwan > hongKong ? 'TWD' : 'HKD';
}

const isBareYuan = ({ unit, start, end }: Draft, text: string): boolean =>
  unit === 'CNY' &&
  /[元圓塊]/.test(text[end - 1] ?? '') &&
  !MAINLAND.test(text.slice(Math.max(0, start - REACH), end + REACH));

/** `1045元` in Taiwan is TWD, in Hong Kong HKD. */
export const nameYuan: ListRefiner = {
  all: (drafts, { text }) => {
    if (!drafts.some((draft) => isBareYuan(draft, text))) return drafts;
    const home = homeOf(text);
    if (home === undefined) return drafts;
    return drafts.map((draft) =>
      isBareYuan(draft, text) ? { ...draft, unit: home, rules: [...draft.rules, 'home-currency'] } : draft,
    );
  },
};
