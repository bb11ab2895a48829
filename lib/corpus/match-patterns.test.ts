import { expect, test } from 'vitest';
import { matchPatterns } from './match-patterns.ts';

test.each([
  ['etnews.com', '*://*.etnews.com/*'],
  ['nature.com/articles/', '*://*.nature.com/articles/*'],
  ['n.news.naver.com', '*://*.n.news.naver.com/*'],
])('%s is matched as %s', (host, pattern) => {
  expect(matchPatterns([{ hosts: [host] }])).toEqual([pattern]);
});

test('patterns of several outlets come in one sorted list', () => {
  expect(matchPatterns([{ hosts: ['b.kr', 'c.kr'] }, { hosts: ['a.kr'] }])).toEqual([
    '*://*.a.kr/*',
    '*://*.b.kr/*',
    '*://*.c.kr/*',
  ]);
});
