import { type Draft, makeDraft } from '../../quantity/draft.ts';
import type { PhraseTable } from '../../text/phrase-table.ts';

/** `갑절`, `一半`, `半分`: a multiple or a share in one word; `lead` is a word that may stand before it (`한 갑절`). */
export function readMultipleWord(
  text: string,
  at: number,
  words: PhraseTable<number>,
  lead = '',
): Draft | undefined {
  const word = words.at(text, at);
  if (!word) return undefined;
  const led = lead !== '' && text.startsWith(lead, at - lead.length);
  return makeDraft({
    start: led ? at - lead.length : at,
    end: word.end,
    kind: 'ratio',
    min: word.value,
    max: word.value,
    unit: 'x',
    approx: 'exact',
    rules: ['multiple-word'],
  });
}
