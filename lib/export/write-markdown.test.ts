import { expect, it } from 'vitest';
import { sampleReview } from './fixture.ts';
import { writeMarkdown } from './write-markdown.ts';

const text = writeMarkdown(sampleReview);

it('says figure, relation, sources and the remark, each on its line', () => {
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      '# 딥시크 \\*충격\\*',
      '<https://www.news.example/a?b=1>',
      '## 560만 달러: 훈련 비용',
      '**반올림 차이** · 적어 둠. 반올림하면 같습니다.',
      '- [V3 보고서](<https://arxiv.org/abs/2412.19437>), 2024. 12. 27.: $5.576M (반올림 차이)',
      '- -블로그, "하나", 날짜 모름: 엔비디아 GPU (산정 기준이 다름)',
      '> 메모: 수업에 쓸 것',
      '> =1+1',
    ]),
  );
});

it('lets no text of the page become a link or markup', () => {
  expect(text).toContain('\\[그림\\](javascript:1)');
  expect(writeMarkdown({ ...sampleReview, language: 'en' })).toContain('\\<img\\>');
});

it('speaks English where the reader does', () => {
  expect(writeMarkdown({ ...sampleReview, language: 'en' })).toContain(
    'Exported from Parallax on 1 Feb 2025.',
  );
});
