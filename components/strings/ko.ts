import { withParticle } from '../../lib/text/korean-particles.ts';
import { cardKo } from './card/ko.ts';
import type { ChipCounts, Strings } from './catalogue.ts';
import { deskKo } from './desk/ko.ts';
import { panelKo } from './panel/ko.ts';

export const ko: Strings = {
  ...cardKo,
  chips: {
    agree: '같음',
    scope: '기준 다름',
    differs: cardKo.differs,
    internal: '기사 안',
    unmatched: '자료 없음',
  },
  setAside: (figure) => withParticle(`‘${figure}’`, '은/는').concat(' 다른 내용'),
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
  panel: panelKo,
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
