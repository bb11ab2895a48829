import type { Draft } from '../../quantity/draft.ts';

/** `갑절`, `一半`, `半分`: a multiple or a share in one word; `lead` is a word that may stand before it (`한 갑절`). */
export function parseMultipleWords(
  text: string,
  words: Readonly<Record<string, number>>,
  lead = '',
): readonly Draft[] {
  const found: Draft[] = [];
  for (const [word, value] of Object.entries(words)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const start = lead !== '' && text.startsWith(lead, at - lead.length) ? at - lead.length : at;
      found.push({
        start,
        end: at + word.length,
        kind: 'ratio',
        min: value,
        max: value,
        unit: 'x',
        approx: 'exact',
        rules: ['multiple-word'],
      });
    }
  }
  return found;
}
