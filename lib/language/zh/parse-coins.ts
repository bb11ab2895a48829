import { numberDraft } from '../../quantity/draft.ts';
import type { Numeral } from '../../quantity/numeral.ts';
import type { Parser, Reading } from '../../quantity/reading.ts';
import { roundOff } from '../../quantity/round-off.ts';

interface Coin {
  readonly currency: string;
  /** In hundredths of the currency. */
  readonly worth: number;
  /** A first coin alone is no money (`三块`, `五分`) or has a unit of its own (`五元`). */
  readonly needsMore: boolean;
}

const SIGNIFICANT = 12;
const yuan = (worth: number, needsMore: boolean): Coin => ({ currency: 'CNY', worth, needsMore });
const hongKong = (worth: number): Coin => ({ currency: 'HKD', worth, needsMore: false });

const COINS: Readonly<Record<string, Coin>> = {
  块: yuan(100, true),
  塊: yuan(100, true),
  元: yuan(100, true),
  圆: yuan(100, true),
  圓: yuan(100, true),
  毛: yuan(10, false),
  角: yuan(10, false),
  分: yuan(1, true),
  蚊: hongKong(100),
  毫: hongKong(10),
  仙: { currency: 'HKD', worth: 1, needsMore: true },
};
/** Behind these letters the coin is another word (`角度`, `毛利`, `毫米`). */
const OTHER_WORD = /^(?:角[度色落逐形洲星砖磚]|毛[利巾衣病]|毫[米升克秒安无無]|蚊[子虫蟲])/;
/** `三角` is also a triangle, `三毛` a name: a lone small coin needs digits, a couple, or the word for money. */
const COUPLE = /^[两兩]/;
const MONEY = /^[钱錢]/;
/** What may stand behind a last digit without a coin: nothing that it could count. */
const APART = /^(?:$|[\s，。、；！？,.;!?)）~〜-]|[到至的钱錢左以或])/;
const HALF = '半';

interface Amount {
  readonly hundredths: number;
  readonly end: number;
  readonly next: number;
}

const isSum = (numeral: Numeral | undefined, at: number): numeral is Numeral =>
  numeral !== undefined &&
  numeral.start === at &&
  numeral.min === numeral.max &&
  numeral.approx === undefined;

/** `六` in `五块六`, `零四` in `三块零四`, 半 in `两毫半`: what follows the coin of that worth. */
function tail({ text, numerals }: Reading, next: number, at: number, worth: number): Amount | undefined {
  if (text[at] === HALF && APART.test(text.slice(at + 1, at + 2)))
    return { hundredths: worth / 2, end: at + 1, next };
  const numeral = numerals[next];
  if (!isSum(numeral, at) || numeral.form !== 'words' || numeral.min < 1 || numeral.min > 9) return undefined;
  const zero = numeral.end - numeral.start === 2;
  if ((zero && worth !== 100) || !APART.test(text.slice(numeral.end, numeral.end + 1))) return undefined;
  return { hundredths: numeral.min * (zero ? 1 : worth / 10), end: numeral.end, next: next + 1 };
}

/** The smaller coins behind the first one. */
function change(reading: Reading, next: number, at: number, worth: number): Amount | undefined {
  const { text, numerals } = reading;
  const numeral = numerals[next];
  const coin = isSum(numeral, at) ? COINS[text[numeral.end] ?? ''] : undefined;
  const other = numeral && OTHER_WORD.test(text.slice(numeral.end, numeral.end + 2));
  if (!numeral || !coin || other || coin.worth >= worth || numeral.min >= worth / coin.worth)
    return worth > 1 ? tail(reading, next, at, worth) : undefined;
  const own = { hundredths: numeral.min * coin.worth, end: numeral.end + 1, next: next + 1 };
  const more = change(reading, next + 1, own.end, coin.worth);
  return more ? { ...more, hundredths: own.hundredths + more.hundredths } : own;
}

/** A first coin that no smaller one follows is money by itself. */
function standsAlone(text: string, { start, end, form }: Numeral, { worth, needsMore }: Coin): boolean {
  if (needsMore || OTHER_WORD.test(text.slice(end, end + 2))) return false;
  return (
    worth === 100 ||
    form !== 'words' ||
    COUPLE.test(text.slice(start, end)) ||
    MONEY.test(text.slice(end + 1, end + 2))
  );
}

/** `五元三毛` `50元6角三分` `五块六` `三块零四` `两毛五` `七蚊`: coins said one by one; a last digit counts the next smaller. */
export const parseCoins: Parser = {
  behind: Object.keys(COINS).join(''),
  read: (reading, index) => {
    const { text, numerals } = reading;
    const numeral = numerals[index];
    const coin = numeral && COINS[text[numeral.end] ?? ''];
    if (!coin || !isSum(numeral, numeral.start)) return undefined;
    const end = numeral.end + 1;
    const more = change(reading, index + 1, end, coin.worth);
    if (!more && !standsAlone(text, numeral, coin)) return undefined;
    const hundredths = numeral.min * coin.worth + (more?.hundredths ?? 0);
    const whole = coin.worth === 100;
    const value = roundOff(whole ? hundredths / 100 : hundredths, SIGNIFICANT);
    const unit = whole ? coin.currency : `${coin.currency}:cent`;
    const over = { kind: 'money' as const, unit, min: value, max: value, end: more?.end ?? end };
    return { draft: numberDraft(numeral, over, 'coins'), next: more?.next ?? index + 1 };
  },
};
