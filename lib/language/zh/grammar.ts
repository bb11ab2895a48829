import type { Grammar } from '../grammar.ts';

export const chineseGrammar: Grammar = {
  reach: 22,
  besideReach: 40,
  subjectReach: 0,
  verbLast: false,
  dropsSubject: true,
  nounFirst: true,
};
