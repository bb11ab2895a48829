import type { Grammar } from '../grammar.ts';

export const koreanGrammar: Grammar = {
  reach: 22,
  besideReach: 40,
  subjectReach: 0,
  verbLast: true,
  dropsSubject: true,
  nounFirst: true,
};
