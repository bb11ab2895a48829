import { describe, expect, it } from 'vitest';
import { PhraseIndex } from './phrase-index.ts';

const names = { foldCase: false, hangulStart: true, longestOnly: true };
const cues = { foldCase: true, hangulStart: false, longestOnly: false };
const find = (rules: typeof names, phrases: readonly string[], text: string): readonly string[] =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, phrase] as const),
    rules,
  )
    .find(text)
    .map((hit) => text.slice(hit.start, hit.end));

describe('names', () => {
  it.each([
    [['R1', 'R1-Zero'], 'R1-Zero is not R1.', ['R1-Zero', 'R1']],
    [['V3'], 'V3는 V30이 아니다', ['V3']],
    [['V3'], 'DeepSeek-V3, but not MV3 and not V3x', ['V3']],
    [['V3'], 'V3.1 is another model than V3.', ['V3']],
    [['Meta'], 'Metal is not Meta, nor is meta', ['Meta']],
    [['메타'], '메타가 말했다. 가메타는 아니다.', ['메타']],
    [['애플'], '파인애플을 먹는 애플', ['애플']],
    [['デル', 'メタ'], 'モデルとデル、メタバースとメタ', ['デル', 'メタ']],
    [['딥시크'], '딥시크의 딥시크', ['딥시크', '딥시크']],
    [['深度求索'], '中国深度求索公司', ['深度求索']],
  ])('%j in %j', (phrases, text, expected) => {
    expect(find(names, phrases, text)).toEqual(expected);
  });
});

describe('cues', () => {
  it.each([
    [['train', 'training'], 'Training begins', ['Training', 'Train']],
    [['cost'], 'It costs; they costed it; a costume', ['cost', 'cost']],
    [['release'], 'Releases were released', ['Release', 'release']],
    [['훈련'], '재훈련한 모델을 훈련했다', ['훈련', '훈련']],
    [['값'], '값이 오른 휘발윳값', ['값']],
    [['app'], 'snapped apps', ['app']],
  ])('%j in %j', (phrases, text, expected) => {
    expect(find(cues, phrases, text)).toEqual(expected);
  });
});

it('returns every meaning of a phrase, at its place', () => {
  const index = new PhraseIndex(
    [
      ['GPU', 'count'],
      ['GPU', 'hours'],
    ],
    cues,
  );
  expect(index.find('많은 gpu를')).toEqual([
    { start: 3, end: 6, phrase: 'gpu', value: 'count' },
    { start: 3, end: 6, phrase: 'gpu', value: 'hours' },
  ]);
});

it('keeps its places behind letters that grow when they are lowered', () => {
  expect(find(cues, ['cost'], 'İİİ the Cost')).toEqual(['Cost']);
});

it('finds nothing in an empty text and nothing with an empty index', () => {
  expect(find(names, ['V3'], '')).toEqual([]);
  expect(find(names, [], 'V3')).toEqual([]);
});
