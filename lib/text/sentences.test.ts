import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentences = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['비가 왔다. 길이 젖었다.', ['비가 왔다.', '길이 젖었다.']],
  ['값은 3.5달러다. 비싸다.', ['값은 3.5달러다.', '비싸다.']],
  ['비가 왔다.길이 젖었다.', ['비가 왔다.', '길이 젖었다.']],
  ['비가 왔다.2023년이었다.', ['비가 왔다.', '2023년이었다.']],
  ['真的吗?他说是。', ['真的吗?', '他说是。']],
  ['그는 "비가 왔다."고 말했다. 맞는 말이다.', ['그는 "비가 왔다."고 말했다.', '맞는 말이다.']],
  ['It rained. Then it stopped!', ['It rained.', 'Then it stopped!']],
  ['It cost $5.6 million. That is little.', ['It cost $5.6 million.', 'That is little.']],
  ['Mr. Kim met Dr. Lee. They spoke.', ['Mr. Kim met Dr. Lee.', 'They spoke.']],
  ['The U.S. market fell. It rose later.', ['The U.S. market fell.', 'It rose later.']],
  ['Acme Inc. sold it. Nobody knew.', ['Acme Inc. sold it.', 'Nobody knew.']],
  ['See deepseek.com for more. Or do not.', ['See deepseek.com for more.', 'Or do not.']],
  ['“Why?” she asked. He left.', ['“Why?”', 'she asked.', 'He left.']],
  ['下雨了。路湿了！真的？', ['下雨了。', '路湿了！', '真的？']],
  ['雨が降った。「本当だ。」道が濡れた。', ['雨が降った。', '「本当だ。」', '道が濡れた。']],
  ['첫 줄\n둘째 줄', ['첫 줄', '둘째 줄']],
  ['', []],
  [' \n\n ', []],
] as const)('splits %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('covers all of the text but white space, in order and without overlap', () => {
  const text = 'A first. A second!\n\n셋째다. 넷째다.  \n마지막';
  const found = splitSentences(text);
  const rest = [...text];
  for (const { start, end } of found) rest.fill(' ', start, end);
  expect(rest.join('').trim()).toBe('');
  for (const [index, sentence] of found.entries()) {
    expect(sentence.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  }
});

describe('paragraphs', () => {
  const paragraphs = (text: string): readonly number[] => splitSentences(text).map((s) => s.paragraph);

  it('hold the sentences of one line', () => {
    const [first, second, third] = paragraphs('One is here. Two is here.\nThree is here.');
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('hold headline and deck together', () => {
    const [headline, deck, lead] = paragraphs('칩 2000개로 만든 모델\n업계가 놀란 까닭\n모델이 나왔다.');
    expect(deck).toBe(headline);
    expect(lead).not.toBe(deck);
  });

  it('part the items of a list', () => {
    const [first, second] = paragraphs('• one item here\n• another item here');
    expect(second).not.toBe(first);
  });
});

it('parts a quarter of a megabyte of one line', { timeout: 60_000 }, () => {
  expect(splitSentences('가나다. '.repeat(60_000)).length).toBe(60_000);
  expect(splitSentences('.'.repeat(250_000)).at(-1)?.end).toBe(250_000);
});
