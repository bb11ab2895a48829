import { expect, it } from 'vitest';
import { withParticle } from './korean-particles.ts';

it.each([
  ['2015년', '은/는', '2015년은'],
  ['560만 달러', '은/는', '560만 달러는'],
  ['5분의 1', '은/는', '5분의 1은'],
  ['1/4', '은/는', '1/4는'],
  ['5%', '은/는', '5%는'],
  ['$294K', '은/는', '$294K는'],
  ['ChatGPT(R1)', '이/가', 'ChatGPT(R1)이'],
  ['‘V3’', '을/를', '‘V3’을'],
  ['100명', '과/와', '100명과'],
  ['서울', '으로/로', '서울로'],
  ['중국', '으로/로', '중국으로'],
  ['미국 회사', '으로/로', '미국 회사로'],
] as const)('%s with %s is %s', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});
