import type { InterfaceLanguage } from '../../lib/language/types.ts';

const plural = new Intl.PluralRules('en');
const figures = (count: number) => `${count} ${plural.select(count) === 'one' ? 'figure' : 'figures'}`;

/** The few words that stand on the page before any card is opened; kept apart because every marked page loads them. */
export interface PageStrings {
  readonly region: string;
  /** Said once when the marks have come. */
  readonly announcement: (compared: number, differing: number) => string;
  readonly paused: string;
  /** Heads the list of figures whose ticks stand too close to be told apart. */
  readonly closeTogether: (count: number) => string;
  readonly andMore: (count: number) => string;
}

const strings: Readonly<Record<InterfaceLanguage, PageStrings>> = {
  ko: {
    region: 'Parallax: 이 기사의 수치',
    announcement: (compared, differing) =>
      differing === 0
        ? `Parallax: 수치 ${compared}개를 견주었습니다`
        : `Parallax: 수치 ${compared}개를 견주었고 ${differing}개는 다르게 보도됐습니다`,
    paused: 'Parallax: 이 페이지에서 멈췄습니다',
    closeTogether: (count) => `가까이 놓인 수치 ${count}개`,
    andMore: (count) => `외 ${count}개`,
  },
  en: {
    region: 'Parallax: figures on this page',
    announcement: (compared, differing) =>
      `Parallax: ${figures(compared)} compared${
        differing === 0 ? '' : `, ${differing} ${plural.select(differing) === 'one' ? 'differs' : 'differ'}`
      }`,
    paused: 'Parallax: paused on this page',
    closeTogether: (count) => `${figures(count)} close together`,
    andMore: (count) => `and ${count} more`,
  },
};

export function pageStringsFor(language: InterfaceLanguage): PageStrings {
  return strings[language];
}
