import { WordTable } from '../../text/word-table.ts';

export const smallWords: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const dozens: Readonly<Record<string, number>> = { dozen: 12, doz: 12, dozs: 12 };

/** Lower and upper bound of a vague plural: billions = from one to a thousand of them. */
export const vagueScales: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 100],
  tens: [10, 100],
  hundreds: [100, 1000],
  thousands: [1e3, 1e6],
  millions: [1e6, 1e9],
  billions: [1e9, 1e12],
  trillions: [1e12, 1e15],
};

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  nineth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** `fortysecond`: tens and ones written together. */
const together = Object.entries(smallWords)
  .filter(([, tens]) => tens >= 20)
  .flatMap(([tens, ten]) =>
    Object.entries(ordinals)
      .filter(([, one]) => one < 10)
      .map(([one, value]): [string, number] => [tens + one, ten + value]),
  );

export const ordinalWords: Readonly<Record<string, number>> = {
  ...ordinals,
  ...Object.fromEntries(together),
};

/** Denominators: `a third`, `two fifths`. */
export const fractionNouns: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
  ...Object.fromEntries(
    Object.entries(ordinals)
      .filter(([, n]) => n > 2)
      .flatMap(([word, n]) => [
        [word, n],
        [`${word}s`, n],
      ]),
  ),
};

export const multipleWords: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  doubling: 2,
  doubles: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  quadrupled: 4,
  quadruple: 4,
  tenfold: 10,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  hundredfold: 100,
  thousandfold: 1000,
};

/** The words that a spelled number can begin with. */
export const numeralStarters = new WordTable(
  [
    ...['a', 'an', 'half', 'quarter', 'million', 'billion', 'trillion', 'thousand', 'hundred', 'several'],
    ...Object.keys(smallWords),
    ...Object.keys(vagueScales),
  ].map((word) => [word, true]),
);
