import { describe, expect, it } from 'vitest';
import { linkToFigure } from './link-to-figure.ts';

describe('a source opens at its figure', () => {
  it.each([
    ['https://a.example/x', '558만 달러', 'https://a.example/x#:~:text=558%EB%A7%8C%20%EB%8B%AC%EB%9F%AC'],
    ['https://a.example/x#part', '1-2, 3', 'https://a.example/x#part:~:text=1%2D2%2C%203'],
    ['https://a.example/x', null, 'https://a.example/x'],
    ['https://a.example/paper.pdf', '2048', 'https://a.example/paper.pdf'],
    ['http://a.example/x', '1', null],
    ['javascript:alert(1)', '1', null],
    ['not an address', '1', null],
    [null, '1', null],
  ])('%s at %s', (url, quote, expected) => {
    expect(linkToFigure(url, quote)).toBe(expected);
  });
});
