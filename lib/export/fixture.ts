import type { Note } from '../note/types.ts';
import type { PageReview } from './types.ts';

/** A note whose every text tries to be something else. */
const hostile: Note = {
  id: 'price:=1+1:1',
  claim: {
    topic: 'price',
    subject: 'R1',
    basis: {},
    start: 10,
    end: 14,
    quote: '=HYPERLINK("https://a.example")',
    value: { min: 1, max: Number.POSITIVE_INFINITY, unit: 'USD' },
    approx: 'at-least',
    by: null,
    stance: 'reported',
    also: [{ start: 20, end: 24, min: 1400, max: 1400, unit: 'KRW', approx: 'about' }],
    matchedOn: [],
  },
  names: {},
  topicName: { ko: '요금', en: 'Price' },
  relation: 'unmatched',
  references: [],
  within: [],
  title: { ko: '비교할 자료 없음', en: 'No reference yet' },
  message: { ko: '[그림](javascript:1)', en: '[a](javascript:1) <img>' },
  leavesOut: null,
};

const cost: Note = {
  ...hostile,
  id: 'training-cost:560만 달러:1',
  claim: {
    ...hostile.claim,
    topic: 'training-cost',
    quote: '560만 달러',
    value: { min: 5.6e6, max: 5.6e6, unit: 'USD' },
    approx: 'exact',
    also: [],
  },
  topicName: { ko: '훈련 비용', en: 'Training cost' },
  relation: 'compatible',
  title: { ko: '반올림 차이', en: 'Same once rounded' },
  message: { ko: '반올림하면 같습니다.', en: 'Same, once rounded.' },
  leavesOut: { ko: '앞선 연구입니다.', en: 'Earlier research.' },
  names: { 'Nvidia GPU': { ko: '엔비디아 GPU', en: 'Nvidia GPU' } },
  references: [
    {
      doc: 'v3',
      kind: 'primary',
      outlet: { ko: 'V3 보고서', en: 'V3 report' },
      published: '2024-12-27',
      url: 'https://arxiv.org/abs/2412.19437',
      quote: '$5.576M',
      value: { min: 5_576_000, max: 5_576_000, unit: 'USD' },
      approx: 'exact',
      subject: 'V3',
      stance: 'claimed',
      origin: 'DeepSeek',
      relation: 'compatible',
      slot: null,
    },
    {
      doc: 'blog',
      kind: 'blog',
      outlet: { ko: '-블로그, "하나"', en: '-a blog, "one"' },
      published: null,
      url: null,
      quote: null,
      value: { category: 'Nvidia GPU' },
      approx: 'exact',
      subject: '',
      stance: 'reported',
      origin: '-a blog, "one"',
      relation: 'scope',
      slot: 'subject',
    },
  ],
};

export const sampleReview: PageReview = {
  page: 'https://www.news.example/a?b=1',
  title: '딥시크 *충격*',
  language: 'ko',
  generated: '2025-02-01T00:00:00.000Z',
  version: '0.1.0',
  notes: [
    {
      note: cost,
      review: {
        page: 'https://www.news.example/a?b=1',
        noteId: cost.id,
        state: 'noted',
        remark: '수업에 쓸 것\n=1+1',
        changed: Date.UTC(2025, 0, 31, 8),
      },
      quote: { exact: '560만 달러', prefix: '훈련에 ', suffix: '를 썼다' },
    },
    { note: hostile, review: undefined, quote: undefined },
  ],
};
