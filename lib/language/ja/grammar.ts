import type { Grammar } from '../grammar.ts';

export const japaneseGrammar: Grammar = {
  reach: 22,
  besideReach: 40,
  subjectReach: 0,
  verbLast: true,
  dropsSubject: true,
  nounFirst: true,
};
