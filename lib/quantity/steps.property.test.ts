import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../language/types.ts';
import { findQuantities } from './find-quantities.ts';

const languages: readonly LanguageCode[] = ['ko', 'en', 'zh', 'ja'];

/** Runs that make a reader look ahead, look back or try again. */
const RUNS = [
  '1',
  '1,',
  '1.111',
  '1 ',
  '억',
  '万億',
  '.',
  'a1-',
  '1-',
  '1/',
  '1~',
  'half a ',
  'one and a half ',
  'two hundred and ',
  'July 13-',
  '1月1日から',
  '分之',
  '이분의 ',
  '三个半',
  '삼백삼십일',
  '이 ',
  '수십 ',
  '1시간 ',
  '$1~',
  '1(2',
  'the 2th ',
  '- ',
  '半',
  '010-1234-',
  'www.a',
  'a@',
  '#1 ',
  '１，',
];

type Counted = (this: unknown, ...args: unknown[]) => unknown;

/** Adds up how often the methods that read text are called, and how many letters they cut out of it. */
function countSteps(run: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const count = (owner: object, name: string, cost: (result: unknown) => number): void => {
    const original: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(owner, name);
    const method = original?.value as Counted;
    Object.defineProperty(owner, name, {
      ...original,
      value(this: unknown, ...args: unknown[]) {
        const result = method.apply(this, args);
        steps += cost(result);
        return result;
      },
    });
    undo.push(() => Object.defineProperty(owner, name, original as PropertyDescriptor));
  };
  for (const name of ['charCodeAt', 'startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf'])
    count(String.prototype, name, () => 1);
  for (const name of ['exec', 'test']) count(RegExp.prototype, name, () => 1);
  count(String.prototype, 'slice', (cut) => 1 + String(cut).length);
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
}

const LETTERS = 1500;
/** A start of its own and the end of the text may cost this many steps. */
const SLACK = 2000;
const text = (run: string, length: number): string =>
  run.repeat(Math.ceil(length / run.length)).slice(0, length);

// Tables are built at the first reading.
for (const lang of languages) findQuantities('1', { lang, published: null });

describe('the work grows with the text and not faster', () => {
  it.each(RUNS)('%j repeated: three times the letters, three times the steps', { timeout: 60_000 }, (run) => {
    for (const lang of languages) {
      const steps = (length: number): number =>
        countSteps(() => findQuantities(text(run, length), { lang, published: '2025-01-28' }));
      expect(steps(3 * LETTERS), lang).toBeLessThan(3.3 * steps(LETTERS) + SLACK);
    }
  });
});
