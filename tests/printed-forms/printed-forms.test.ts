import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/language/types.ts';
import { findQuantities } from '../../lib/quantity/find-quantities.ts';
import { type Printed, printedForms } from './printed-forms.ts';

/** What stands before and behind the figure in running text; neither holds a figure. */
const FRAMES: Readonly<Record<LanguageCode, readonly [before: string, behind: string]>> = {
  ko: ['회사가 밝힌 값은 ', ', 그뿐이다.'],
  en: ['As the company put it: ', ', and that was all.'],
  zh: ['公司给出的数字是', '，没有别的。'],
  ja: ['会社が示した数字は', '、それだけだ。'],
};

function inSentence(lang: LanguageCode, { surface, around = ['', ''] }: Printed): string {
  const [before, behind] = FRAMES[lang];
  return `${before}${around[0]}${surface}${around[1]}${behind}`;
}

function read(text: string, lang: LanguageCode): readonly Printed[] {
  return findQuantities(text, { lang, published: '2025-01-28' }).map(
    ({ start, end, kind, unit, min, max, approx, date }) => {
      const figure = { surface: text.slice(start, end), kind, unit, min, max, approx };
      return date === undefined ? figure : { ...figure, date };
    },
  );
}

const asRead = ({ around, ...figure }: Printed): Printed => figure;

describe.each(Object.entries(printedForms))(
  '%s: what is printed is read back, in its place',
  (code, forms) => {
    const lang = code as LanguageCode;

    it.each(forms)('%s', (_name, printed) => {
      fc.assert(
        fc.property(printed, (figure) => {
          expect(read(inSentence(lang, figure), lang)).toEqual([asRead(figure)]);
        }),
        { numRuns: 100 },
      );
    });

    it('several in one text, sentence after sentence', () => {
      const several = fc.array(fc.oneof(...forms.map(([, printed]) => printed)), {
        minLength: 2,
        maxLength: 8,
      });
      fc.assert(
        fc.property(several, (figures) => {
          const text = figures.map((figure) => inSentence(lang, figure)).join(' ');
          expect(read(text, lang)).toEqual(figures.map(asRead));
        }),
        { numRuns: 200 },
      );
    });
  },
);
