import { withParticle } from '../../lib/text/korean-particles.ts';
import type { ChipCounts, Strings } from './catalogue.ts';
import { deskKo } from './desk/ko.ts';

export const ko: Strings = {
  relations: {
    same: '같은 수치',
    compatible: '반올림 차이',
    scope: '산정 기준이 다름',
    differs: '다른 언론사는 다른 수치를 보도',
    internal: '기사 안의 수치가 서로 다름',
    unmatched: '비교할 자료 없음',
  },
  chips: {
    agree: '같음',
    scope: '기준 다름',
    differs: '다르게 보도',
    internal: '기사 안',
    unmatched: '자료 없음',
  },
  slots: {
    stage: '다른 단계의 값',
    time: '다른 시점의 값',
    yardstick: '견준 상대가 다름',
    test: '다른 시험이나 순위',
    currency: '다른 통화로 적음',
    rule: '다른 규정',
    other: '다른 기준의 값',
  },
  slotSubject: (subject) => `대상: ${subject}`,
  basisValues: {
    'official-run': '마지막 훈련 한 번',
    'rl-stage': '강화학습 단계',
    total: '전체',
    premarket: '개장 전',
    close: '종가',
    futures: '선물',
    active: '활성 매개변수',
    'pre-training': '사전 훈련',
    publication: '발행',
    'first-tranche': '첫 투자분',
    price: '가격',
    performance: '성능',
  },
  basisNames: {
    subject: '대상',
    stage: '단계',
    time: '시점',
    yardstick: '견준 상대',
    test: '시험',
    measure: '잰 것',
  },
  stances: { estimated: '추정', disputed: '의심하며 언급', denied: '부인' },
  primary: '1차 자료',
  kinds: { blog: '블로그', board: '게시판' },
  thisPage: '이 기사',
  noModelNamed: '어느 모델인지는 적지 않음',
  according: (who) => `${who}에 따름`,
  dateUnknown: '날짜 모름',
  close: '닫기',
  sources: '이 물음에 답한 곳',
  withinPage: '이 기사의 다른 곳',
  leavesOut: '이 숫자에 빠진 것은?',
  why: '왜 이 수치들과 견주었나',
  matchedOn: '맞은 것',
  quoted: (words) => `‘${words}’`,
  noteIt: '적어 두기',
  noted: '적어 둠',
  notTheSame: '다른 내용',
  undo: '되돌리기',
  copy: '인용문 복사',
  copied: '복사했습니다',
  notCopied: '이 사이트가 복사를 막았습니다',
  compare: '비교 보기',
  menu: {
    open: '더 보기',
    copyMarkdown: '마크다운으로 복사',
    pause: '이 페이지에서 멈추기',
    siteOff: '이 사이트에서 끄기',
    allOff: '모든 사이트에서 끄기',
  },
  sharedFigure: '이 수치에 관한 메모',
  previous: '앞',
  next: '다음',
  oneOf: (at, of) => `${of}개 중 ${at}`,
  setAside: (figure) => withParticle(`‘${figure}’`, '은/는').concat(' 다른 내용'),
  plot: (from, to) => (from === to ? `보도된 값 ${from}` : `보도된 값, ${from}부터 ${to}까지`),
  plotLeftOut: (count) => `기준이 다른 값 ${count}개는 이 눈금에 그리지 않았습니다.`,
  showMore: (count) => `${count}곳 더 보기`,
  opensInNewTab: '새 탭에서 열림',
  agreement: koreanAgreement,
  rest: koreanRest,
  andMore: (count) => `외 ${count}곳`,
  filterBy: '관계로 골라 보기',
  order: '순서',
  orders: { reading: '기사 순서', topic: '주제별' },
  review: '검토',
  reviews: { all: '검토: 모두', open: '검토: 아직', noted: '검토: 적어 둠', dismissed: '검토: 다른 내용' },
  search: '찾기',
  searchHint: '수치, 주제, 언론사',
  noneShown: '이 조건에 드는 수치가 없습니다.',
  showAll: '모두 보기',
  figures: '이 기사의 수치',
  figuresRead: (read, compared) => `수치 ${read}개를 읽었고, ${compared}개가 자료에 있는 주제입니다.`,
  unplaced: (count) => `기사에서 자리를 찾지 못한 수치 ${count}개`,
  onThisDevice: '기기 안에서만 읽음',
  thisSite: '이 사이트',
  otherLanguage: 'English',
  states: {
    reading: { title: '기사를 읽고 있습니다', text: '글은 기기 밖으로 나가지 않습니다.' },
    untopical: {
      title: '비교할 수치를 찾지 못했습니다',
      text: '이 기사는 아직 참고 자료가 없는 주제를 다룹니다.',
    },
    'no-claims': {
      title: '비교할 수치를 찾지 못했습니다',
      text: '이 기사에는 참고 자료와 나란히 놓을 수 있는 수치가 없습니다.',
    },
    unsupported: {
      title: '이 사이트는 저절로 읽지 않습니다',
      text: '누르면 지금 이 페이지만 한 번 읽습니다. 글은 기기 밖으로 나가지 않습니다.',
    },
    unreachable: {
      title: '이 페이지는 읽을 수 없습니다',
      text: '브라우저가 확장 프로그램에 열어 주지 않는 페이지입니다.',
    },
    failed: { title: '이 페이지를 읽지 못했습니다', text: '기사의 수치에 관한 판단은 아닙니다.' },
    paused: { title: '이 기사에서 멈췄습니다', text: '다시 켜거나 페이지를 새로 불러오면 읽습니다.' },
    'off-here': { title: '이 사이트에서 껐습니다', text: '켜면 이 사이트의 기사를 다시 읽습니다.' },
    'off-everywhere': {
      title: '모든 사이트에서 껐습니다',
      text: '켜면 목록에 있는 사이트의 기사를 읽습니다.',
    },
  },
  failures: {
    'no-article': '어디가 기사 본문인지 알 수 없었습니다. 기사의 수치에 관한 판단은 아닙니다.',
    'no-answer': '확장 프로그램이 그사이 새로 시작됐습니다. 페이지를 새로 연 뒤 다시 시도해 주세요.',
    storage: '브라우저가 Parallax의 자료를 읽지 못하게 합니다. 기사의 수치에 관한 판단은 아닙니다.',
    unknown: '기사의 수치에 관한 판단은 아닙니다.',
  },
  checkThisPage: '이 페이지 확인',
  tryAgain: '다시 시도',
  turnOn: '켜기',
  desk: deskKo,
};

function koreanAgreement(agreeing: number, total: number): string {
  if (total === 1) return agreeing === 1 ? '수치 1개가 다른 보도와 같습니다' : '수치 1개를 견주었습니다';
  if (agreeing === total) return `${total}개 모두 다른 보도와 같습니다`;
  if (agreeing === 0) return `${total}개 가운데 다른 보도와 같은 것은 없습니다`;
  return `${total}개 가운데 ${agreeing}개가 다른 보도와 같습니다`;
}

/** What differs, in one line; the chips count the rest. Every verb but the last takes its connecting form. */
function koreanRest({ differs, scope, internal, unmatched }: ChipCounts): string {
  if (differs > 0 && scope > 0) return `${differs}개는 다르게 보도됐고, ${scope}개는 산정 기준이 다릅니다.`;
  if (differs > 0) return `${differs}개는 다르게 보도됐습니다.`;
  if (scope > 0) return `${scope}개는 산정 기준이 다릅니다.`;
  if (internal > 0) return `${internal}개는 기사 안에서 서로 다릅니다.`;
  return unmatched > 0 ? `${unmatched}개는 비교할 자료가 없습니다.` : '';
}
