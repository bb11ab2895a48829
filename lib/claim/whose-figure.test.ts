import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../tests/claims-of.ts';
import type { LanguageCode } from '../language/types.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import { compilePack } from '../topic/compile-pack.ts';
import { makeClaims } from './make-claims.ts';

function read(lang: LanguageCode, text: string, title = ''): readonly string[] {
  const published = '2025-01-28';
  const article = { text, title, lang, published, outlet: null, url: null };
  const claims = makeClaims(
    article,
    compilePack(shippedPack, lang),
    findQuantities(text, { lang, published }),
  );
  return claims.map(({ topic, subject, quote }) => `${topic} | ${subject} | ${quote}`);
}

type Case = readonly [LanguageCode, string, readonly string[]];

const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s: %s', (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
};

describe('a part answers the question of its whole', () => {
  check([
    [
      'en',
      'DeepSeek-V3 has 671 billion parameters, 37 billion of which are active for each token.',
      ['parameters | V3 | 671 billion', 'parameters | V3 | 37 billion'],
    ],
    [
      'ko',
      '딥시크 V3의 매개변수는 6710억 개이며 이 가운데 370억 개만 쓴다.',
      ['parameters | V3 | 6710억 개', 'parameters | V3 | 370억 개'],
    ],
  ]);
});

describe('a noun apart from its number', () => {
  check([
    ['en', 'DeepSeek trained V3 on 2,048 of Nvidia’s graphics chips.', ['training-gpu-count | V3 | 2,048']],
    ['zh', 'DeepSeek-V3总参数量为6710亿。', ['parameters | V3 | 6710亿']],
    ['ja', 'DeepSeek-V3のパラメーター数は6710億。', ['parameters | V3 | 6710億']],
  ]);
});

describe('a model known by the month it came out', () => {
  check([
    [
      'en',
      'DeepSeek put out a language model in December. The model cost less than $6 million to train.',
      ['release-date | V3 | December', 'training-cost | V3 | $6 million'],
    ],
  ]);
});

describe('a name that measures owns no figure', () => {
  check([
    [
      'en',
      'DeepSeek built a model rivaling OpenAI’s for less than $6 million.',
      ['training-cost | the model | $6 million'],
    ],
    [
      'en',
      'DeepSeek spent $5.6 million to train V3, a sliver of the $100 million that GPT-4 required.',
      ['training-cost | V3 | $5.6 million', 'rival-training-cost | GPT-4 | $100 million'],
    ],
    [
      'ko',
      '딥시크는 챗GPT에 필적하는 모델을 600만 달러로 만들었다.',
      ['training-cost | the model | 600만 달러'],
    ],
  ]);
});

describe('"the company" is who leads a sentence, not who is named in passing', () => {
  check([
    [
      'en',
      'DeepSeek is young. Its critic Mr Smith, who runs OpenAI, is not. The company used 2,000 GPUs to train V3.',
      ['training-gpu-count | V3 | 2,000'],
    ],
  ]);
});

describe('a date that opens its clause belongs to it', () => {
  check([
    ['zh', 'DeepSeek的母公司是基金。2015年，幻方量化创立。', ['fund-founded | High-Flyer | 2015年']],
    ['ko', '딥시크는 올해 1월 20일, 설 연휴를 앞두고 R1을 공개했다.', ['release-date | R1 | 올해 1월 20일']],
    [
      'en',
      'The Hangzhou firm, set up in 2023 by hedge fund manager Liang Wenfeng, is called DeepSeek. The Chinese company was founded in 2023.',
      ['fund-founded | High-Flyer | 2023', 'company-founded | DeepSeek | 2023'],
    ],
  ]);
});

describe('the line that opens a list', () => {
  check([
    [
      'en',
      'DeepSeek R1 prices:\n- $0.55 per million input tokens\n- $2.19 per million output tokens\nOpenAI prices:\n- $15 per million input tokens',
      ['price | R1 | $0.55 per million input tokens', 'price | R1 | $2.19 per million output tokens'],
    ],
  ]);
});

it('a page whose title names one model is about it', () => {
  const text =
    'DeepSeek needed two months of training. Earlier V2 was smaller. The bill came to $5.6 million.';
  expect(read('en', `DeepSeek-V3 explained\n${text}`, 'DeepSeek-V3 explained')).toContain(
    'training-time | V3 | two months',
  );
});

describe('a market is told on over the paragraph, and so is what a pronoun takes up', () => {
  check([
    ['en', 'DeepSeek hit Nvidia.\n\nIts shares fell 17% on Monday.', ['nvidia-share-move | Nvidia | 17%']],
    [
      'en',
      'DeepSeek was blamed when Nvidia lost ground.\nThe company’s shares fell 17%.',
      ['nvidia-share-move | Nvidia | 17%'],
    ],
  ]);
});

describe('an example is no yardstick', () => {
  check([
    [
      'en',
      'AI from startups like Anthropic can cost $100 million to develop, DeepSeek says.',
      ['rival-training-cost | Anthropic | $100 million'],
    ],
  ]);
});

describe('where something was done is not whose it is', () => {
  check([
    [
      'ko',
      '량원펑은 2023년 5월 하이플라이어에서 일하던 직원들과 딥시크를 창업했다.',
      ['company-founded | DeepSeek | 2023년 5월'],
    ],
    [
      'ko',
      '2023년 5월 설립된 딥시크는 지난달 26일 V3를 출시했다.',
      ['company-founded | DeepSeek | 2023년 5월', 'release-date | V3 | 지난달 26일'],
    ],
  ]);
});

describe('a sentence that opens with a participle is about the name behind its comma', () => {
  check([
    [
      'en',
      'DeepSeek has a founder. Born in 1985 in Guangdong, Liang Wenfeng likes mathematics.',
      ['founder-born | Liang Wenfeng | 1985'],
    ],
  ]);
});
