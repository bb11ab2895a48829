import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, makeQuote } from './quote-selector.ts';

const TEXT = `회사가 밝힌 학습 비용은 약 558만 달러로 알려졌다.
경쟁사 한 곳은 같은 일에 1억 달러를 썼다고 했다.
다른 보도는 이 회사의 주가가 5% 떨어졌다고 적었고, 그 뒤 다시 5% 올랐다고 덧붙였다.`;
const quoteOf = (figure: string, from = 0) => {
  const start = TEXT.indexOf(figure, from);
  return makeQuote(TEXT, { start, end: start + figure.length });
};
const found = (text: string, figure: string, from = 0) => {
  const span = findQuote(text, quoteOf(figure, from));
  return span && { at: span.start, text: text.slice(span.start, span.end) };
};

describe('a quoted figure is found again', () => {
  it.each([
    ['in the same text', TEXT, 'same'],
    ['after a paragraph was put before it', `광고 문구가 들어왔다.\n${TEXT}`, 'moved'],
    ['after a word beside it was mended', TEXT.replace('알려졌다', '전해졌다'), 'same'],
    ['after spacing changed', TEXT.replace('학습 비용은 약', '학습비용은  약'), 'moved'],
  ])('%s', (_what, text) => {
    expect(found(text, '558만 달러')).toEqual({ at: text.indexOf('558만 달러'), text: '558만 달러' });
  });

  it('at its own place among equal figures', () => {
    const second = TEXT.lastIndexOf('5%');
    expect(found(TEXT, '5%', second)?.at).toBe(second);
    expect(found(`머리말.\n${TEXT}`, '5%')?.at).toBe(TEXT.indexOf('5%') + 5);
  });
});

describe('a quoted figure is given up', () => {
  it.each([
    ['when a digit changed', TEXT.replace('558만', '556만')],
    ['when it is part of a longer figure', TEXT.replace('558만', '1,558만')],
    [
      'when its surroundings are others',
      '내일 아침 전국에 비가 오고 558만 달러 복권이 팔린다는 소식이 있었다.',
    ],
    ['when it is gone', TEXT.replace('약 558만 달러로', '적게')],
  ])('%s', (_what, text) => {
    expect(found(text, '558만 달러')).toBeUndefined();
  });

  it('when two places fit equally', () => {
    const line = '비용은 약 558만 달러로 알려졌다.\n';
    const text = line.repeat(3);
    expect(findQuote(text, makeQuote(line, { start: 6, end: 13 }))).toBeUndefined();
  });
});

describe('for any text and any span', () => {
  const text = fc.string({ unit: fc.constantFrom(...'가나다 .0123%,만억\n'), minLength: 1, maxLength: 300 });

  it('what is found reads as quoted', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(20), (before, after, at, length) => {
        const start = at % before.length;
        const quote = makeQuote(before, { start, end: Math.min(before.length, start + length) });
        const span = findQuote(after, quote);
        return span === undefined || after.slice(span.start, span.end) === quote.exact;
      }),
    );
  });

  it('in an unchanged text it is found in place or not at all', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 20 }), (whole, at, length) => {
        const start = at % whole.length;
        const end = Math.min(whole.length, start + length);
        const span = findQuote(whole, makeQuote(whole, { start, end }));
        return span === undefined || (span.start === start && span.end === end);
      }),
      { numRuns: 500, examples: [['가가가1가21', 6, 1]] },
    );
  });

  it('a prepended paragraph moves it by that much', () => {
    fc.assert(
      fc.property(text, (head) => {
        const span = findQuote(`${head}\n${TEXT}`, quoteOf('1억 달러'));
        return span?.start === TEXT.indexOf('1억 달러') + head.length + 1;
      }),
    );
  });
});
