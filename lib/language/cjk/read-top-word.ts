import { type Draft, makeDraft } from '../../quantity/draft.ts';
import { endAt } from '../../text/match-at.ts';

/** `首位`, `榜首`: the first place of a ranking in one word; `word` is sticky. */
export function readTopWord(text: string, start: number, word: RegExp): Draft | undefined {
  const end = endAt(word, text, start);
  if (end === undefined) return undefined;
  return makeDraft({
    start,
    end,
    kind: 'rank',
    min: 1,
    max: 1,
    unit: 'rank',
    approx: 'exact',
    rules: ['top-word'],
  });
}
