import { withParticle } from '../../text/korean-particles.ts';
import { hedge } from '../hedge.ts';
import type { NamedSource, NoteWording } from './catalogue.ts';

const many = (count: number): string =>
  ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'][count] ?? `${count}`;
const places = (count: number): string => (count <= 10 ? `${many(count)} 곳` : `${count}곳`);
const wrote = (source: NamedSource): string =>
  `${withParticle(source.outlet, '은/는')} ${withParticle(source.figure, '으로/로')} 적었습니다.`;

export const korean: NoteWording = {
  titles: {
    same: '같은 수치',
    compatible: '반올림 차이',
    scope: '산정 기준이 다름',
    differs: '다른 언론사는 다른 수치를 보도',
    internal: '기사 안의 수치가 서로 다름',
    unmatched: '비교할 자료 없음',
  },
  same: (count, first) =>
    count === 1
      ? `${withParticle(first.outlet, '이/가')} 같은 수치를 적었습니다.`
      : `${first.outlet} 등 ${places(count)}이 같은 수치를 적었습니다.`,
  allowsTitle: '어긋나지 않음',
  hedged: (figure, approx) => hedge(figure, approx, 'ko'),
  allows: (count, first, figure) =>
    count === 1
      ? `${withParticle(first.outlet, '은/는')} ${withParticle(first.figure, '으로/로')} 적어, ${withParticle(figure, '과/와')} 어긋나지 않습니다.`
      : `${first.outlet} 등 ${places(count)}의 보도와 어긋나지 않습니다.`,
  rounded: (count, first, figure) =>
    count === 1
      ? `${first.outlet}의 ${withParticle(first.figure, '과/와')} ${withParticle(figure, '은/는')} 반올림과 어림을 헤아리면 같은 수치입니다.`
      : `${first.outlet} 등 ${places(count)}의 수치와 반올림과 어림을 헤아리면 같습니다.`,
  scope: (slot, source) => {
    const figure = withParticle(source.figure, '은/는');
    switch (slot) {
      case 'subject':
        return source.subject
          ? `${withParticle(source.outlet, '이/가')} 적은 ${figure} ${source.subject}에 관한 것입니다.`
          : `${withParticle(source.outlet, '이/가')} 적은 ${figure} 대상이 다르거나 밝혀지지 않았습니다.`;
      case 'stage':
        return `${withParticle(source.outlet, '이/가')} 적은 ${figure} 다른 단계나 다른 측면을 말합니다.`;
      case 'time':
        return source.published
          ? `${withParticle(source.outlet, '이/가')} 적은 ${figure} ${source.published} 기준이며, 그사이 바뀌었을 수 있습니다.`
          : `${withParticle(source.outlet, '이/가')} 적은 ${figure} 다른 시점의 값일 수 있습니다.`;
      case 'yardstick':
        return `${withParticle(source.outlet, '이/가')} 적은 ${figure} 견준 상대가 다릅니다.`;
      case 'test':
        return `${withParticle(source.outlet, '이/가')} 적은 ${figure} 다른 시험의 결과입니다.`;
      case 'currency':
        return `${withParticle(source.outlet, '이/가')} 적은 ${figure} 통화가 달라 그대로 견줄 수 없습니다.`;
      case 'rule':
        return `${withParticle(source.outlet, '이/가')} 적은 ${figure} 다른 조치를 말합니다.`;
      case 'asked':
        return `이 기사는 단정하지 않고 묻습니다. ${wrote(source)}`;
      case 'order':
        return `이 기사는 어림한 규모만 적었습니다. ${wrote(source)}`;
      case 'unnamed':
        return `이 기사의 문장은 어느 모델인지 적지 않았습니다. ${wrote(source)}`;
    }
  },
  differs: (sources) => sources.map(wrote).join(' '),
  alsoAgree: (count) => `${places(count)}의 보도와는 맞습니다.`,
  relayed: (voice) => `모두 ${voice}의 말을 옮긴 것입니다.`,
  alsoDiffer: (count) => `${places(count)}의 보도와는 다릅니다.`,
  within: (kind, figures, fact) => {
    const [first = '', second = '', third = ''] = figures;
    switch (kind) {
      case 'age':
        return `기사가 나온 해로 셈하면 ${withParticle(first, '과/와')} ${withParticle(second, '은/는')} 서로 맞지 않습니다.`;
      case 'ratio':
        return `${withParticle(second, '을/를')} ${withParticle(third, '으로/로')} 나눈 값은 ${withParticle(first, '과/와')} 맞지 않습니다.`;
      case 'chip':
        return `기사는 ${withParticle(first, '과/와')} ${second} 두 가지 설명을 함께 전합니다.`;
      case 'conversion':
        return `${withParticle(first, '과/와')} ${second}에 쓰인 환율이 서로 크게 다릅니다.`;
      case 'limit':
        return `${withParticle(third, '은/는')} 상한이 없어서 ${withParticle(first, '은/는')} ${withParticle(second, '과/와')} ${withParticle(third, '이/가')} 허용하는 최댓값입니다.`;
      case 'shared':
        return `${withParticle(first, '이/가')} 한 곳에서는 두 가지를 함께, 다른 곳에서는 한 가지만 가리키며, 나머지 하나는 ${withParticle(third, '으로/로')} 따로 적혀 있습니다.`;
      case 'order':
        return fact
          ? `${withParticle(fact.name, '은/는')} ${fact.date}에 나왔는데 ${first}에 관한 서술은 그보다 앞선 때를 가리킵니다.`
          : `${withParticle(first, '이/가')} ${second}보다 앞선 날짜입니다.`;
      case 'sum':
        return `앞에 적힌 부분들을 더한 값은 ${withParticle(first, '과/와')} 맞지 않습니다.`;
    }
  },
  unmatched: '이 수치와 나란히 놓을 참고 자료가 아직 없습니다.',
  inWords: {
    titles: {
      same: '같은 내용',
      differs: '다른 언론사는 다르게 보도',
      internal: '기사 안에 두 가지 설명',
    },
    same: (count, first) =>
      count === 1
        ? `${withParticle(first.outlet, '이/가')} 같은 내용을 적었습니다.`
        : `${first.outlet} 등 ${places(count)}이 같은 내용을 적었습니다.`,
    unmatched: '이 내용과 나란히 놓을 참고 자료가 아직 없습니다.',
  },
};
