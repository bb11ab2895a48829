import type { DateWords } from '../date-words.ts';

// biome-ignore format: one row reads better
const lengthMarks = ['간', ' 간', '동안', ' 동안', '만에', ' 만에', '째', '여', ' 이내', '이내', ' 내내', ' 안에', '씩', '치', ' 연속', ' 가량', '짜리', ' 뒤', '밖에', ' 정도'];

export const koreanDates: DateWords = {
  year: ['년'],
  month: ['월'],
  day: ['일'],
  links: [' '],
  relativeYears: {
    재작년: -2,
    지난해: -1,
    '지난 해': -1,
    작년: -1,
    올해: 0,
    올: 0,
    금년: 0,
    내년: 1,
  },
  relativeMonths: {
    '지난 달': -1,
    지난달: -1,
    전월: -1,
    이달: 0,
    '이번 달': 0,
    이번달: 0,
    '다음 달': 1,
    다음달: 1,
    내달: 1,
  },
  eras: {},
  lengthMarks,
  linkedLengthMarks: lengthMarks,
  lengthLeads: [],
  notDay: [],
  afterShortYear: [],
  past: ['지난'],
  future: ['오는'],
  quarter: ['분기', '사분기', '/4분기'],
  halves: { 상반기: 1, 하반기: 2 },
  decade: ['대'],
};
