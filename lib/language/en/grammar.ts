import type { Grammar } from '../grammar.ts';

export const englishGrammar: Grammar = {
  reach: 50,
  besideReach: 75,
  subjectReach: 60,
  verbLast: false,
  dropsSubject: false,
  nounFirst: false,
};
