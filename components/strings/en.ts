import { cardEn } from './card/en.ts';
import type { ChipCounts, Strings } from './catalogue.ts';
import { deskEn } from './desk/en.ts';
import { counted, plural } from './english-counts.ts';
import { panelEn } from './panel/en.ts';

export const en: Strings = {
  ...cardEn,
  chips: {
    agree: 'Agree',
    scope: 'Basis',
    differs: cardEn.differs,
    internal: 'Within page',
    unmatched: 'No reference',
  },
  setAside: (figure) => `“${figure}” set aside: not the same thing`,
  agreement: englishAgreement,
  rest: englishRest,
  andMore: (count) => `and ${count} more`,
  filterBy: 'Filter by relation',
  order: 'Order',
  orders: { reading: 'In reading order', topic: 'By topic' },
  review: 'Review',
  reviews: {
    all: 'Review: all',
    open: 'Review: open',
    noted: 'Review: noted',
    dismissed: 'Review: set aside',
  },
  search: 'Search',
  searchHint: 'Figure, topic or outlet',
  noneShown: 'No figure fits this filter.',
  showAll: 'Show all',
  figures: 'Figures on this page',
  figuresRead: (read, compared) =>
    `${counted(read, 'figure', 'figures')} read, ${compared.toLocaleString('en')} on a topic with references.`,
  unplaced: (count) => `${counted(count, 'figure', 'figures')} could not be placed`,
  onThisDevice: 'Read on this device only',
  thisSite: 'This site',
  otherLanguage: '한국어',
  states: {
    reading: { title: 'Reading the page', text: 'Its text stays on your device.' },
    untopical: {
      title: 'Nothing here to compare',
      text: 'This page is about something we hold no references for yet.',
    },
    'no-claims': {
      title: 'Nothing here to compare',
      text: 'This page has no figure that can be laid beside a reference.',
    },
    unsupported: {
      title: 'This site is not read by itself',
      text: 'Press to read this one page, once. Its text stays on your device.',
    },
    unreachable: {
      title: 'This page cannot be read',
      text: 'The browser does not open this kind of page to extensions.',
    },
    failed: { title: 'This page could not be read', text: 'This says nothing about its figures.' },
    paused: {
      title: 'Paused on this page',
      text: 'It is read again when you resume, or load the page anew.',
    },
    'off-here': { title: 'Off on this site', text: 'Turn it on to read articles here again.' },
    'off-everywhere': { title: 'Off on all sites', text: 'Turn it on to read articles on the listed sites.' },
  },
  failures: {
    'no-article': 'We could not tell which part of it is the article. This says nothing about its figures.',
    'no-answer': 'The extension was updated meanwhile. Load the page anew, then try again.',
    storage: 'The browser does not let Parallax read its data. This says nothing about the page’s figures.',
    unknown: 'This says nothing about its figures.',
  },
  checkThisPage: 'Check this page',
  tryAgain: 'Try again',
  turnOn: 'Turn on',
  desk: deskEn,
  panel: panelEn,
};

function englishAgreement(agreeing: number, total: number): string {
  if (total === 1) return agreeing === 1 ? 'The one figure agrees with other reports' : '1 figure compared';
  if (agreeing === total) return `All ${total} figures agree with other reports`;
  if (agreeing === 0) return `None of ${total} figures agrees with other reports`;
  return `${agreeing} of ${total} figures ${plural.select(agreeing) === 'one' ? 'agrees' : 'agree'} with other reports`;
}

/** What differs, in one line; the chips count the rest. */
function englishRest({ differs, scope, internal, unmatched }: ChipCounts): string {
  const clause = (count: number, one: string, other: string) =>
    count > 0 ? [counted(count, one, other)] : [];
  const first = [
    ...clause(differs, 'is reported differently', 'are reported differently'),
    ...clause(scope, 'stands on another basis', 'stand on another basis'),
  ];
  const second = [
    ...clause(internal, 'does not fit within the page', 'do not fit within the page'),
    ...clause(unmatched, 'has no reference yet', 'have no reference yet'),
  ];
  const words = first.length > 0 ? first.join(', ') : (second[0] ?? '');
  return words === '' ? '' : `${words}.`;
}
