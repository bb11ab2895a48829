import { makeNumeral, type Numeral } from '../../quantity/numeral.ts';

const DIGITS: Readonly<Record<string, number>> = {
  れい: 0,
  ぜろ: 0,
  いち: 1,
  いっ: 1,
  に: 2,
  さん: 3,
  よん: 4,
  ご: 5,
  ろく: 6,
  ろっ: 6,
  なな: 7,
  しち: 7,
  はち: 8,
  はっ: 8,
  きゅう: 9,
  く: 9,
};
const SCALES: Readonly<Record<string, number>> = {
  じゅう: 10,
  じゅっ: 10,
  ひゃく: 100,
  びゃく: 100,
  ぴゃく: 100,
  せん: 1000,
  ぜん: 1000,
  まん: 10_000,
  おく: 100_000_000,
};
/** The letters that a number in kana begins with. */
export const kanaNumeralLetters = [
  ...new Set([...Object.keys(DIGITS), ...Object.keys(SCALES)].map((word) => word.charAt(0))),
].join('');
const MYRIAD = 10_000;
const LONGEST = 3;
const LETTER = /[\p{L}\p{N}ー]/u;
/** A single word is a number only before a gap and money. */
const MONEY = /^ ?(?:どる|ドル|えん|円)/;
/** Two digits are more often a word (`にく`, `いちご`); three in a row, or a scale, are a number. */
const LEAST_DIGITS = 3;

interface Word {
  readonly digit: number | undefined;
  readonly scale: number | undefined;
  readonly end: number;
}

function wordAt(text: string, at: number): Word | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(at, at + length);
    const [digit, scale] = [DIGITS[word], SCALES[word]];
    if (word.length === length && (digit !== undefined || scale !== undefined))
      return { digit, scale, end: at + length };
  }
  return undefined;
}

/** Digits in a row are read one by one (`にさんよん`), scales multiply. */
class Sum {
  total = 0;
  group = 0;
  open: number | undefined;

  add({ digit, scale }: Word): void {
    if (digit !== undefined) this.open = (this.open ?? 0) * 10 + digit;
    else if (scale !== undefined && scale < MYRIAD) {
      this.group += (this.open ?? 1) * scale;
      this.open = undefined;
    } else {
      this.total += (this.group + (this.open ?? 0) || 1) * (scale ?? 1);
      this.group = 0;
      this.open = undefined;
    }
  }

  get value(): number {
    return this.total + this.group + (this.open ?? 0);
  }
}

/** `ひゃくにじゅうさん`: a number in kana, where it stands apart. */
export function readKanaNumeral(text: string, at: number): Numeral | undefined {
  const sum = new Sum();
  let [end, words, scaled] = [at, 0, false];
  for (let word = wordAt(text, at); word; word = wordAt(text, end)) {
    sum.add(word);
    end = word.end;
    words++;
    scaled ||= word.scale !== undefined;
  }
  if (words === 0 || LETTER.test(text[end] ?? '')) return undefined;
  const said = words >= LEAST_DIGITS || (words > 1 && scaled) || MONEY.test(text.slice(end, end + 3));
  if (!said) return undefined;
  const { value } = sum;
  return makeNumeral({ start: at, end, min: value, max: value, form: 'words' });
}
