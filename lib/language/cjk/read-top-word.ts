import { type Draft, makeDraft } from '../../quantity/draft.ts';

/** `首位`, `榜首`: the first place of a ranking in one word; `word` is sticky. */
export function readTopWord(text: string, start: number, word: RegExp): Draft | undefined {
  word.lastIndex = start;
  if (!word.test(text)) return undefined;
  return makeDraft({
    start,
    end: word.lastIndex,
    kind: 'rank',
    min: 1,
    max: 1,
    unit: 'rank',
    approx: 'exact',
    rules: ['top-word'],
  });
}
