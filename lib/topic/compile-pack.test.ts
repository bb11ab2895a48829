import { expect, it } from 'vitest';
import { shippedPack } from '../../tests/claims-of.ts';
import { compilePack } from './compile-pack.ts';

const entities = (lang: 'ko' | 'en' | 'zh' | 'ja', text: string): readonly string[] =>
  compilePack(shippedPack, lang)
    .entities.find(text)
    .map((hit) => hit.value.id);

it.each([
  ['ko', '딥시크의 R1은 오픈AI의 o1과 견준다', ['DeepSeek', 'R1', 'OpenAI', 'OpenAI o1']],
  ['en', 'DeepSeek and R1 against OpenAI', ['DeepSeek', 'R1', 'OpenAI']],
  ['zh', '深度求索与英伟达', ['DeepSeek', 'Nvidia']],
  ['ja', 'ディープシークとエヌビディア', ['DeepSeek', 'Nvidia']],
  // English names stand in texts of every language
  ['ko', 'DeepSeek와 Nvidia', ['DeepSeek', 'Nvidia']],
  // but not the other way round
  ['en', '딥시크', []],
] as const)('finds the entities of %s: %s', (lang, text, expected) => {
  expect(entities(lang, text)).toEqual(expected);
});

it('is made once per pack and language', () => {
  expect(compilePack(shippedPack, 'ko')).toBe(compilePack(shippedPack, 'ko'));
  expect(compilePack(shippedPack, 'ko')).not.toBe(compilePack(shippedPack, 'en'));
});

it('knows for which topic and in which role a phrase speaks', () => {
  const pack = {
    ...shippedPack,
    topics: [
      {
        id: 'a',
        dimension: 'money' as const,
        name: { ko: '가', en: 'A' },
        cues: [{ en: ['cost'] }, { en: ['model'] }],
        hints: { en: ['budget'] },
        without: { en: ['salary'] },
        owner: [],
      },
    ],
  };
  const found = compilePack(pack, 'en').cues.find('cost model budget salary');
  expect(found.map(({ phrase, value }) => `${phrase} ${value.role} ${value.group}`)).toEqual([
    'cost cue 0',
    'model cue 1',
    'budget hint 0',
    'salary without 0',
  ]);
});
