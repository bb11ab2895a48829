import { describe, expect, it } from 'vitest';
import { welcomeStrings } from '../welcome-strings.ts';
import { optionsStrings } from './options-strings.ts';

/** What we never say of anybody's figure. */
const VERDICTS =
  /오류|틀림|틀린|정정|논란|거짓|확인함|wrong|false|mislead|debunk|fact.?check|error|incorrect|confidence/i;

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

const brought = (n: number) => ({ settings: n, reviews: n, documents: n, packs: n });

/** A message with example arguments: counts of 0, 1, 2 and 12,000, and a name. */
function spoken(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'function') return [String(value)];
  if (path === '.brings') return [0, 1, 2, 12_000].map((n) => value(brought(n)));
  const counts = [0, 1, 2, 12_000].map((n) => Array.from({ length: value.length }, () => n));
  return [...counts, ['서울신문', 2, 3, 4, 5]].map((given) => value(...given));
}

const shapes = {
  options: { ko: optionsStrings('ko'), en: optionsStrings('en') },
  'first run': { ko: welcomeStrings('ko'), en: welcomeStrings('en') },
};

describe.each(Object.entries(shapes))('the words of the %s', (_, { ko, en }) => {
  it('are the same ones in both languages', () => {
    const paths = (catalogue: object) =>
      leaves(catalogue)
        .map(([path]) => path)
        .sort();
    expect(paths(ko)).toEqual(paths(en));
  });

  it.each([...leaves(ko), ...leaves(en)])('%s is said, and passes no verdict', (path, value) => {
    for (const words of spoken(path, value)) {
      expect(words.trim()).not.toMatch(/^$|undefined|NaN|\[object/);
      expect(words).not.toMatch(VERDICTS);
    }
  });

  it('take the same arguments', () => {
    const arities = (catalogue: object) =>
      leaves(catalogue).map(([path, value]) => [path, typeof value === 'function' ? value.length : -1]);
    expect(new Map(arities(ko) as [string, number][])).toEqual(new Map(arities(en) as [string, number][]));
  });
});

it('Korean particles follow the word before them', () => {
  const ko = optionsStrings('ko');
  expect(ko.packRemoved('신문')).toBe('‘신문’과 거기 딸린 것을 모두 지웠습니다.');
  expect(ko.packRemoved('자료')).toBe('‘자료’와 거기 딸린 것을 모두 지웠습니다.');
  expect(ko.previewOver(2)).toBe('2판을 대신합니다.');
});

it('English counts in its own plurals', () => {
  const en = optionsStrings('en');
  expect(en.added(1)).toBe('1 new document');
  expect(en.same(2)).toBe('2 documents stay as they are');
  expect(en.brings(brought(1))).toBe('It brings 1 setting, 1 decision, 1 reference, and 1 pack.');
});
