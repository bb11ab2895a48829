import type { Relation } from '../comparison/types.ts';
import type { InterfaceLanguage } from '../language/types.ts';
import type { ReviewState } from '../store/types.ts';

interface ExportWords {
  readonly thisPage: string;
  readonly remark: string;
  readonly dateUnknown: string;
  readonly leavesOut: string;
  readonly made: (day: string) => string;
  readonly states: Readonly<Record<ReviewState, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  /** Headings of the table, in its order. */
  readonly columns: readonly string[];
}

const words: Readonly<Record<InterfaceLanguage, ExportWords>> = {
  ko: {
    thisPage: '이 기사',
    remark: '메모',
    dateUnknown: '날짜 모름',
    leavesOut: '이 숫자에 빠진 것은?',
    made: (day) => `${day}에 Parallax로 내보냄. 기사의 수치에 관한 판단이 아니라 견준 기록입니다.`,
    states: { open: '아직', noted: '적어 둠', dismissed: '다른 내용' },
    relations: {
      same: '같은 수치',
      compatible: '반올림 차이',
      scope: '산정 기준이 다름',
      differs: '다른 수치',
      internal: '기사 안의 수치가 서로 다름',
      unmatched: '비교할 자료 없음',
    },
    columns: [
      ...['번호', '주제', '이 기사의 수치', '최솟값', '최댓값', '단위', '관계', '설명', '검토', '메모'],
      ...['검토한 때', '언론사', '그곳의 날짜', '그곳의 수치', '그곳과의 관계', '주소', '기사', '제목'],
    ],
  },
  en: {
    thisPage: 'This page',
    remark: 'Remark',
    dateUnknown: 'date unknown',
    leavesOut: 'What does this number leave out?',
    made: (day) =>
      `Exported from Parallax on ${day}. A record of what was laid side by side, no judgement of any figure.`,
    states: { open: 'Open', noted: 'Noted', dismissed: 'Set aside' },
    relations: {
      same: 'Same figure',
      compatible: 'Same once rounded',
      scope: 'Different basis',
      differs: 'A different figure',
      internal: 'Figures within the page do not fit together',
      unmatched: 'No reference yet',
    },
    columns: [
      ...['Number', 'Topic', 'Figure on this page', 'Lowest', 'Highest', 'Unit', 'Relation', 'In words'],
      ...['Review', 'Remark', 'Reviewed at', 'Outlet', 'Its date', 'Its figure', 'Its relation', 'Address'],
      ...['Page', 'Title'],
    ],
  },
};

export function wordsFor(language: InterfaceLanguage): ExportWords {
  return words[language];
}
