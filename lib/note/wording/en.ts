import { hedge } from '../hedge.ts';
import type { NamedSource, NoteWording } from './catalogue.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const word = (count: number): string => small[count] ?? String(count);
const capital = (count: number): string => `${word(count)[0]?.toUpperCase()}${word(count).slice(1)}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const prints = (source: NamedSource): string => `${source.outlet} reports ${source.figure}`;

export const english: NoteWording = {
  titles: {
    same: 'Same figure',
    compatible: 'Same once rounded',
    scope: 'Different basis',
    differs: 'Other outlets report a different figure',
    internal: 'Figures within this page do not fit together',
    unmatched: 'No reference yet',
  },
  same: (count, first) =>
    count === 1
      ? `${first.outlet} prints the same figure.`
      : `${first.outlet} and ${word(count - 1)} more print the same figure.`,
  allowsTitle: 'Not in conflict',
  hedged: (figure, approx) => hedge(figure, approx, 'en'),
  allows: (count, first, figure) =>
    count === 1
      ? `${first.outlet} prints ${first.figure}, which leaves room for ${figure}.`
      : `Not in conflict with ${first.outlet} and ${word(count - 1)} more.`,
  rounded: (count, first, figure) =>
    count === 1
      ? `${first.figure} in ${first.outlet} and ${figure} are the same figure once rounding is allowed for.`
      : `The same as in ${first.outlet} and ${word(count - 1)} more once rounding is allowed for.`,
  scope: (slot, source) => {
    switch (slot) {
      case 'subject':
        return source.subject
          ? `${source.figure} in ${source.outlet} is about ${source.subject}.`
          : `${source.figure} in ${source.outlet} is about something else, or does not say about what.`;
      case 'stage':
        return `${source.figure} in ${source.outlet} is about another stage or another side of the matter.`;
      case 'time':
        return source.published
          ? `${source.figure} in ${source.outlet} is as of ${source.published} and may have changed since.`
          : `${source.figure} in ${source.outlet} may stand for another moment.`;
      case 'yardstick':
        return `${source.figure} in ${source.outlet} is held against somebody else.`;
      case 'test':
        return `${source.figure} in ${source.outlet} is the result of another test.`;
      case 'currency':
        return `${source.figure} in ${source.outlet} is in another currency and cannot be compared as it stands.`;
      case 'rule':
        return `${source.figure} in ${source.outlet} is about another measure.`;
      case 'asked':
        return `This page asks; ${prints(source)}.`;
      case 'order':
        return `This page names an order of magnitude; ${prints(source)}.`;
      case 'unnamed':
        return `This page’s sentence names no model; ${prints(source)}.`;
    }
  },
  differs: (sources) => `${list.format(sources.map(prints))}.`,
  alsoAgree: (count) =>
    count === 1
      ? 'One other report agrees with this page.'
      : `${capital(count)} other reports agree with this page.`,
  relayed: (voice) => `They all relay ${voice}.`,
  alsoDiffer: (count) =>
    count === 1 ? 'One other report differs.' : `${capital(count)} other reports differ.`,
  within: (kind, figures, fact) => {
    const [first = '', second = '', third = ''] = figures;
    switch (kind) {
      case 'age':
        return `In the year of the article ${first} and ${second} do not go together.`;
      case 'ratio':
        return `${second} divided by ${third} does not come to ${first}.`;
      case 'chip':
        return `The page relays two accounts, ${first} and ${second}.`;
      case 'conversion':
        return `${first} and ${second} are converted at very different rates.`;
      case 'limit':
        return `${first} is the utmost that ${second} and ${third} allow, as the latter has no upper bound.`;
      case 'shared':
        return `${first} is said of two measures at once in one place and of one alone in another; for the other the page gives ${third}.`;
      case 'order':
        return fact
          ? `${first} is told before ${fact.name} came out (${fact.date}).`
          : `${first} is dated before ${second}.`;
      case 'sum':
        return `The parts given before do not add up to ${first}.`;
    }
  },
  unmatched: 'There is nothing yet to lay beside this figure.',
  inWords: {
    titles: {
      same: 'Same account',
      differs: 'Other outlets report it differently',
      internal: 'Two accounts within this page',
    },
    same: (count, first) =>
      count === 1
        ? `${first.outlet} says the same.`
        : `${first.outlet} and ${word(count - 1)} more say the same.`,
    unmatched: 'There is nothing yet to lay beside this.',
  },
};
