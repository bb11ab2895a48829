import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

type Language = 'ko' | 'en' | 'zh' | 'ja';

const answers = (lang: Language, text: string): readonly string[] =>
  claimsOf(lang, text).flatMap(({ topic, value }) =>
    'category' in value ? [`${topic}: ${value.category}`] : [],
  );

it.each<readonly [Language, string, readonly string[]]>([
  [
    'ko',
    '딥시크 V3는 MIT 라이선스로 배포되는 오픈소스 모델이다.',
    ['licence: MIT licence', 'licence: open source'],
  ],
  [
    'en',
    'DeepSeek released the weights under an MIT license.',
    ['licence: open weights', 'licence: MIT licence'],
  ],
  ['zh', 'DeepSeek的R1是开源模型。', ['licence: open source']],
  ['ja', 'ディープシークのR1はオープンソースだ。', ['licence: open source']],
  ['ko', '딥시크 R1은 강화학습으로 추론 능력을 키웠다.', ['training-method: reinforcement learning']],
  ['en', 'DeepSeek trained R1 through reinforcement learning.', ['training-method: reinforcement learning']],
  ['ko', '대만은 공공기관의 딥시크 사용을 금지했다.', ['ban: blocked']],
  ['en', 'Taiwan banned DeepSeek from government devices.', ['ban: blocked']],
  ['ko', '딥시크는 이용자 정보를 중국에 있는 서버에 저장한다.', ['data-location: servers in China']],
  ['en', 'DeepSeek stores user data on servers in China.', ['data-location: servers in China']],
  ['ko', '딥시크는 톈안먼 사건을 묻자 답변을 거부했다.', ['censorship: yes']],
  ['en', 'DeepSeek refuses to answer questions about Tiananmen Square.', ['censorship: yes']],
  ['en', "DeepSeek's R1 performs on par with OpenAI's o1.", ['benchmark-verdict: level']],
])('%s: %s', (lang, text, expected) => {
  expect(answers(lang, text)).toEqual(expected);
});

describe('the chip of the training', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['ko', '딥시크는 H800을 사용해 R1을 훈련했다고 발표했다.', ['H800']],
    ['ko', '딥시크는 H100 대신 성능이 낮은 H800 칩으로 V3를 학습시켰다.', ['H800']],
    ['en', 'DeepSeek used Nvidia H800 chips rather than H100s to train V3.', ['H800']],
    ['ko', '딥시크 V3는 H100을 쓰지 않고 H800 2048개로 훈련했다.', ['H800']],
    ['ja', 'DeepSeekはV3の訓練にH100を使っていない。', []],
    ['zh', 'DeepSeek V3训练没有使用H100。', []],
    ['en', 'DeepSeek did not use H100s to train V3.', []],
    ['zh', 'DeepSeek-V3用2048块H800 GPU训练。', ['H800']],
    ['ko', '딥시크는 엔비디아 칩을 사용해 V3를 훈련했다.', []],
    ['ko', '알렉산더 왕은 딥시크가 H100 5만 개를 보유했다고 말했다.', []],
    ['ko', '미국은 A100의 중국 수출을 금지했고 딥시크는 조용하다.', []],
    ['en', 'DeepSeek said nothing of the A100, which Washington banned.', []],
  ])('%s: %s', (lang, text, expected) => {
    const chips = claimsOf(lang, text).filter((claim) => claim.topic === 'training-chip');
    expect(chips.map(({ value }) => ('category' in value ? value.category : ''))).toEqual(expected);
  });
});

describe('an attribute of things in general', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['ko', '딥시크는 여느 오픈소스 프로젝트보다 빠르다.', []],
    ['en', 'DeepSeek pleased the open-source community.', []],
    ['ko', '딥시크의 오픈소스 프로젝트는 무료다.', ['licence: open source']],
    ['ko', 'DeepSeek의 오픈소스 프로젝트는 무료다.', ['licence: open source']],
    ['en', 'DeepSeek published its open-source models.', ['licence: open source']],
  ])('is an answer only as the story’s own (%s: %s)', (lang, text, expected) => {
    expect(answers(lang, text)).toEqual(expected);
  });
});

describe('no answer is read from', () => {
  it.each<readonly [Language, string]>([
    ['ko', '딥시크는 오픈소스가 아니라는 지적이 나온다.'],
    ['en', 'DeepSeek is not open source in the strict sense.'],
    ['en', 'DeepSeek R1 is hardly open source.'],
    ['ko', '딥시크 R1은 오픈소스로 보기 어렵다.'],
    ['zh', 'DeepSeek R1不是开源模型。'],
    ['ja', 'DeepSeek R1はオープンソースではありません。'],
    ['ja', 'DeepSeek R1はオープンソース化されていない。'],
    ['ko', '딥시크가 뜨는 동안 한국에서는 강화 유리가 팔렸다.'],
    ['en', 'DeepSeek shares its name with a diving school.'],
  ])('%s: %s', (lang, text) => {
    expect(answers(lang, text)).toEqual([]);
  });
});

it('names the rival and the test a verdict was made on', () => {
  const text = "On AIME 2024 DeepSeek's R1 is on par with OpenAI's model.";
  const verdict = claimsOf('en', text).find((claim) => claim.topic === 'benchmark-verdict');
  expect(verdict?.basis).toEqual({ yardstick: 'OpenAI', test: 'AIME 2024' });
});

it('says a thing once a sentence', () => {
  expect(answers('ko', '딥시크 R1은 오픈소스로, 누구나 쓰는 오픈소스 모델이다.')).toEqual([
    'licence: open source',
  ]);
});

it.each<readonly [Language, string, string]>([
  ['en', 'DeepSeek R1 outperforms OpenAI o1 on AIME.', 'ahead'],
  ['en', 'On AIME, OpenAI o1 outperforms DeepSeek R1.', 'behind'],
  ['en', 'In coding tests DeepSeek R1 was beaten by OpenAI o1.', 'behind'],
  ['en', 'On MMLU, o1 trails DeepSeek R1.', 'ahead'],
  ['ko', '코딩 벤치마크에서 오픈AI o1이 딥시크 R1을 앞섰다.', 'behind'],
  ['zh', '在AIME测试中，o1优于DeepSeek R1。', 'behind'],
  ['ja', 'AIMEでは、o1がR1を上回った。ディープシークのR1は新しい。', 'behind'],
])('a verdict is about who is judged, whoever is held against whom: %s %s', (lang, text, verdict) => {
  expect(answers(lang, text)).toContain(`benchmark-verdict: ${verdict}`);
});
