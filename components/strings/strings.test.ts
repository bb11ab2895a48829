import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** What we never say of anybody's figure. */
const VERDICTS =
  /오류|틀림|틀린|정정|논란|거짓|확인함|wrong|false|mislead|debunk|fact.?check|error|incorrect|confidence/i;

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** A message with example arguments filled in; counts are 0, 1, 2 and 12. */
function spoken(value: unknown): readonly string[] {
  if (typeof value !== 'function') return [String(value)];
  const counts = { agree: 5, scope: 2, differs: 3, internal: 1, unmatched: 1 };
  return [0, 1, 2, 12].flatMap((n) => {
    if (value === ko.rest || value === en.rest) return [value({ ...counts, differs: n, scope: n })];
    return value.length === 2 ? [value(n, 12)] : [value(n), value('2015년')];
  });
}

const catalogues = { ko, en };

describe.each(Object.entries(catalogues))('the words in %s', (_, catalogue) => {
  it('are all there', () => {
    const others = leaves(catalogue === ko ? en : ko).map(([path]) => path);
    expect(leaves(catalogue).map(([path]) => path)).toEqual(others);
  });

  it.each(leaves(catalogue))('%s is said, and passes no verdict', (_path, value) => {
    for (const words of spoken(value)) {
      expect(words.trim()).not.toMatch(/^$|undefined|NaN|\[object/);
      expect(words).not.toMatch(VERDICTS);
    }
  });
});

describe('the first sentence counts what agrees', () => {
  it.each([
    [5, 12, '12개 가운데 5개가 다른 보도와 같습니다', '5 of 12 figures agree with other reports'],
    [1, 12, '12개 가운데 1개가 다른 보도와 같습니다', '1 of 12 figures agrees with other reports'],
    [0, 3, '3개 가운데 다른 보도와 같은 것은 없습니다', 'None of 3 figures agrees with other reports'],
    [3, 3, '3개 모두 다른 보도와 같습니다', 'All 3 figures agree with other reports'],
    [1, 1, '수치 1개가 다른 보도와 같습니다', 'The one figure agrees with other reports'],
    [0, 1, '수치 1개를 견주었습니다', '1 figure compared'],
  ])('%i of %i', (agreeing, total, korean, english) => {
    expect(ko.agreement(agreeing, total)).toBe(korean);
    expect(en.agreement(agreeing, total)).toBe(english);
  });
});

it('the second sentence says what differs in whole clauses', () => {
  const counts = { agree: 5, scope: 2, differs: 3, internal: 1, unmatched: 1 };
  expect(ko.rest(counts)).toBe('3개는 다르게 보도됐고, 2개는 산정 기준이 다릅니다.');
  expect(en.rest(counts)).toBe('3 are reported differently, 2 stand on another basis.');
  expect(en.rest({ ...counts, scope: 0, differs: 1 })).toBe('1 is reported differently.');
  expect(ko.rest({ agree: 2, scope: 0, differs: 0, internal: 0, unmatched: 0 })).toBe('');
});

it('English counts in its own plurals', () => {
  expect(en.unplaced(1)).toBe('1 figure could not be placed');
  expect(en.unplaced(4)).toBe('4 figures could not be placed');
});
