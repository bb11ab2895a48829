import type { ChipCounts, Strings } from './catalogue.ts';
import { deskEn } from './desk/en.ts';
import { panelEn } from './panel/en.ts';

const plural = new Intl.PluralRules('en');

/** `3 figures`: the form that English wants for the count. */
function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${plural.select(count) === 'one' ? one : other}`;
}

export const en: Strings = {
  relations: {
    same: 'Same figure',
    compatible: 'Same once rounded',
    scope: 'Different basis',
    differs: 'Other outlets report a different figure',
    internal: 'Figures within this page do not fit together',
    unmatched: 'No reference yet',
  },
  chips: {
    agree: 'Agree',
    scope: 'Basis',
    differs: 'Differ',
    internal: 'Within page',
    unmatched: 'No reference',
  },
  slots: {
    stage: 'Another stage',
    time: 'At another time',
    yardstick: 'Against something else',
    test: 'Another test or ranking',
    currency: 'In another currency',
    rule: 'Another rule',
    other: 'On another basis',
  },
  slotSubject: (subject) => `About ${subject}`,
  basisValues: {
    'official-run': 'the final run only',
    'rl-stage': 'reinforcement learning only',
    total: 'in total',
    premarket: 'before the open',
    close: 'at the close',
    futures: 'futures',
    active: 'active parameters',
    'pre-training': 'pre-training',
    publication: 'publication',
    'first-tranche': 'first tranche',
    price: 'price',
    performance: 'performance',
    'with-mtp': 'with the prediction module',
    weights: 'weights',
    'training-cycle': 'the whole training cycle',
    hardware: 'hardware',
    servers: 'servers',
    operation: 'operation',
    technology: 'technology',
    input: 'input',
    'cached-input': 'cached input',
    output: 'output',
    'new-downloads': 'new downloads',
    team: 'the team',
    'data-team': 'the data team',
    researchers: 'researchers',
    'peak-value': 'from the peak',
    'export-restricted': 'export-restricted chips',
    'high-end GPU': 'high-end GPUs',
    'V3 paper': 'the V3 paper',
    next: 'the next day',
    'fail-rate': 'fail rate',
    'false-claims': 'listed claims repeated',
    'no-answer': 'no answer',
    'Korean app stores': 'Korean app stores',
    'US App Store': 'US App Store',
    'NewsGuard audit': 'NewsGuard audit',
  },
  basisNames: {
    subject: 'About',
    stage: 'Stage',
    time: 'When',
    yardstick: 'Against',
    test: 'Test',
    measure: 'Measure',
  },
  stances: { estimated: 'estimated', disputed: 'named in doubt', denied: 'denied' },
  primary: 'Primary source',
  own: 'My reference',
  kinds: { blog: 'blog', board: 'noticeboard' },
  thisPage: 'This page',
  noModelNamed: 'no model named',
  according: (who) => `according to ${who}`,
  dateUnknown: 'date unknown',
  close: 'Close',
  sources: 'Who answers this question',
  withinPage: 'Elsewhere on this page',
  leavesOut: 'What does this number leave out?',
  why: 'Why these were compared',
  matchedOn: 'Matched on',
  quoted: (words) => `“${words}”`,
  noteIt: 'Note it',
  noted: 'Noted',
  notTheSame: 'Not the same thing',
  undo: 'Undo',
  copy: 'Copy as citation',
  copied: 'Copied',
  notCopied: 'The site does not allow copying',
  compare: 'Open the comparison',
  menu: {
    open: 'More',
    copyMarkdown: 'Copy as Markdown',
    pause: 'Pause on this page',
    siteOff: 'Turn off on this site',
    allOff: 'Turn off on all sites',
  },
  sharedFigure: 'Notes on this figure',
  previous: 'Previous',
  next: 'Next',
  oneOf: (at, of) => `${at} of ${of}`,
  setAside: (figure) => `“${figure}” set aside: not the same thing`,
  plot: (from, to) => (from === to ? `Reported value: ${from}` : `Reported values, from ${from} to ${to}`),
  plotLeftOut: (count) =>
    `${counted(count, 'value', 'values')} on another basis ${plural.select(count) === 'one' ? 'is' : 'are'} not drawn on this scale.`,
  showMore: (count) => `Show ${count.toLocaleString('en')} more`,
  opensInNewTab: 'opens in a new tab',
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
