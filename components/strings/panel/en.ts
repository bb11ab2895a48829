import type { PanelWords } from './words.ts';

export const panelEn: PanelWords = {
  comparison: 'Comparison',
  following: 'Figure followed in this tab',
  browse: 'Browse',
  backToPage: 'Back to this tab’s figure',
  answers: (figures, outlets) =>
    `${figures} ${figures === 1 ? 'answer' : 'answers'} from ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`,
  bases: (count) => `${COUNTED[count] ?? count} different ${count === 1 ? 'basis' : 'bases'}`,
  basesHint: 'The groups answer different questions and are never set against each other.',
  openBasis: 'Basis not stated',
  byDate: 'By date and value',
  byDateHint: 'Dates run downwards. The dashed line is the primary source.',
  gaps: {
    week: (count) => (count === 1 ? 'one week' : `${count} weeks`),
    month: (count) => (count === 1 ? 'one month' : `${count} months`),
    year: (count) => (count === 1 ? 'one year' : `${count} years`),
  },
  relayed: (origin, outlets) => `One origin relayed by ${outlets}: ${origin}`,
  tree: 'Family tree of this figure',
  treeHint:
    'A line means that the sums connect, not that anyone copied. Dashed labels: words lost or changed on the way.',
  steps: {
    same: 'same figure',
    rounded: 'rounded',
    cut: 'cut off',
    within: 'ranges overlap',
    converted: 'converted',
  },
  unlinked: 'no sum connects it',
  converted: (one, many) => `converted at about ${many} for ${one}`,
  conversion: 'converted',
  lost: {
    subject: 'model lost',
    stage: 'stage lost',
    speaker: 'speaker lost',
    hedge: 'hedge lost',
  },
  stageLost: (stage) => `“${stage}” lost`,
  hedgeAdded: 'hedge added',
  saysSo: (who) => `${who}’s word`,
  table: 'Table',
  outlet: 'Outlet',
  printed: 'Figure as printed',
  besideUnits: 'Converted',
  besideHint: 'These answer another question and are not compared with the above.',
  leavesOut: 'What does this number leave out?',
  shelves: { topic: 'Topics', outlet: 'Outlets', month: 'Dates' },
  shelfLabel: 'Browse the references by',
  counted: (count) => count.toLocaleString('en'),
  shown: (shown, total) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  more: 'Show more',
  noModel: 'no model',
  noDate: 'Date unknown',
  back: 'Back to the list',
  states: {
    'no-figure': {
      title: 'No figure to follow in this tab',
      text: 'Choose a figure on a page, and what all outlets print is laid out here. The references can be browsed at any time.',
    },
    reading: { title: 'Laying it out', text: 'Only references on this device are read.' },
    failed: {
      title: 'The references could not be read',
      text: 'Open this again in a moment. This says nothing about the page’s figures.',
    },
    empty: { title: 'No reference yet', text: 'No reference answers this question yet.' },
  },
};

const COUNTED: Readonly<Record<number, string>> = {
  1: 'One',
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
};
