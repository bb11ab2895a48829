import type { Relation } from '../../lib/comparison/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';

/** Every word of the first run, the sample article among them. */
export interface WelcomeStrings {
  readonly title: readonly [string, string];
  readonly lede: string;
  readonly three: readonly [string, string, string];
  readonly sampleBar: string;
  readonly article: readonly [headline: string, ...paragraphs: string[]];
  readonly looksTitle: string;
  readonly looks: readonly { readonly relation: Relation; readonly figure: string; readonly words: string }[];
  readonly beginTitle: string;
  readonly listed: (sites: number) => string;
  readonly notListed: (sites: number) => string;
  readonly turnOn: string;
  readonly onlyWhenAsked: string;
  readonly isOn: string;
  readonly isOnRequest: string;
  readonly byItselfAgain: string;
  readonly refused: string;
  readonly moreSites: string;
  readonly otherLanguage: string;
}

const ko: WelcomeStrings = {
  title: ['같은 수치,', '여러 언론의 눈으로'],
  lede: '뉴스에 나온 숫자를 다른 언론사와 1차 자료 옆에 놓아 봅니다.',
  three: [
    '밑줄 그은 숫자에는 나란히 놓을 다른 보도가 있습니다.',
    '밑줄을 가리키면 누가 무엇을 세어 어떤 숫자를 적었는지 보여 줄 뿐, 누가 옳은지는 말하지 않습니다.',
    '읽은 글은 이 기기를 떠나지 않습니다.',
  ],
  sampleBar: '견본 기사 · 밑줄을 가리켜 보세요',
  article: [
    '딥시크 돌풍, 수치로 본 일주일',
    '중국 인공지능 기업 딥시크는 V3 모델을 엔비디아 H800 칩 2000여 개로 훈련했다고 밝혔다. 훈련에 든 비용은 약 560만 달러라고 했다.',
    '추론 모델 R1은 2025년 1월 20일에 나왔다. 27일 엔비디아 주가는 17% 내렸고, 시가총액 약 6000억 달러가 사라졌다.',
    '시장에서는 이 회사가 가진 엔비디아 칩이 5만 개에 이른다는 추정도 나왔다. 앱은 미국 애플 앱스토어에서 1위에 올랐다. 창업자 량원펑은 1985년생이다.',
  ],
  looksTitle: '표시 읽는 법',
  looks: [
    { relation: 'same', figure: '20일', words: '같은 수치' },
    { relation: 'compatible', figure: '600만 달러', words: '반올림 차이' },
    { relation: 'scope', figure: '5% 이상', words: '산정 기준이 다름' },
    { relation: 'differs', figure: '5만 개', words: '다른 수치를 보도' },
    { relation: 'internal', figure: '39세', words: '기사 안에서 서로 다름' },
    { relation: 'unmatched', figure: '80억 달러', words: '비교할 자료 없음' },
  ],
  beginTitle: '어디에서 읽을까요',
  listed: (sites) =>
    `브라우저는 뉴스 사이트 ${sites}곳을 읽도록 이미 허락했습니다. 아는 이야기를 다룬 기사만 저절로 읽습니다. 그렇게 하지 않고 단추를 누를 때만 읽게 할 수도 있습니다.`,
  notListed: (sites) =>
    `누르면 브라우저가 뉴스 사이트 ${sites}곳을 읽어도 되는지 묻습니다. 허락하지 않아도 단추 하나로 그때그때 페이지를 확인할 수 있고, 언제든 거둘 수 있습니다.`,
  turnOn: '뉴스 사이트에서 켜기',
  onlyWhenAsked: '필요할 때만 쓰기',
  isOn: '뉴스 사이트에서 저절로 읽습니다.',
  isOnRequest: '‘이 페이지 확인’을 누를 때만 읽습니다.',
  byItselfAgain: '저절로 읽기',
  refused: '브라우저가 허락하지 않았습니다. 단추로 페이지를 확인하는 것은 그대로 됩니다.',
  moreSites: '다른 사이트와 설정',
  otherLanguage: 'English',
};

const en: WelcomeStrings = {
  title: ['The same figure,', 'seen from different outlets'],
  lede: 'Lays the figures of a news page beside other outlets and primary sources.',
  three: [
    'An underlined figure has other reports to set beside it.',
    'Point at it to see who printed what and what was counted, never who is right.',
    'What you read never leaves this device.',
  ],
  sampleBar: 'Sample article · point at an underline',
  article: [
    'A week of DeepSeek in figures',
    'The Chinese AI company DeepSeek says it trained its V3 model on about 2,000 Nvidia H800 chips. It put the cost of training at about $5.6 million.',
    'Its reasoning model R1 was released on 20 January 2025. On 27 January Nvidia shares fell almost 17%, and about $600 billion of its market value was gone.',
    'Some in the market estimate that the company owns 50,000 Nvidia chips. Its app rose to number 1 in Apple’s US App Store. Its founder, Liang Wenfeng, was born in 1985.',
  ],
  looksTitle: 'How to read the marks',
  looks: [
    { relation: 'same', figure: '20 January', words: 'Same figure' },
    { relation: 'compatible', figure: '$6 million', words: 'Same once rounded' },
    { relation: 'scope', figure: '5% or more', words: 'Different basis' },
    { relation: 'differs', figure: '50,000', words: 'Different figure' },
    { relation: 'internal', figure: 'aged 39', words: 'Within this page' },
    { relation: 'unmatched', figure: '$8 billion', words: 'No reference yet' },
  ],
  beginTitle: 'Where to read',
  listed: (sites) =>
    `The browser already lets Parallax read ${sites} news sites. Only articles about a known story are read by themselves. You can also have a page read only when you press the button.`,
  notListed: (sites) =>
    `The browser will then ask whether ${sites} news sites may be read. Without that, one button still checks a page when you want it, and you can take it back at any time.`,
  turnOn: 'Turn on for news sites',
  onlyWhenAsked: 'Only when I ask',
  isOn: 'News sites are read by themselves.',
  isOnRequest: 'A page is read when you press “Check this page”.',
  byItselfAgain: 'Read by itself',
  refused: 'The browser did not allow it. Checking a page by the button works all the same.',
  moreSites: 'More sites and options',
  otherLanguage: '한국어',
};

const catalogues: Readonly<Record<InterfaceLanguage, WelcomeStrings>> = { ko, en };

export function welcomeStrings(language: InterfaceLanguage): WelcomeStrings {
  return catalogues[language];
}
