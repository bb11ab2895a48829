import { codeAt } from '../../text/code-at.ts';
import { isLatin } from '../../text/is-latin.ts';
import { numberDraft, openDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parsed, Parser, Reading } from '../reading.ts';
import { isNegative } from './is-negative.ts';
import { wordsAreApart } from './words-are-apart.ts';

/** Words between a whole number and what it counts. */
const LOOK_AHEAD = 3;

/** A number with no unit from the tables: counted nouns in English, bare numbers elsewhere. */
export const parseBare: Parser = {
  read: (reading, index) => {
    const numeral = reading.numerals[index];
    if (!numeral || !wordsAreApart(reading, numeral, undefined)) return undefined;
    const { text, pack } = reading;
    if (isLatin(codeAt(text, numeral.end)) && numeral.form !== 'words')
      return ordinalSuffix(reading, numeral, index);
    if (pack.code === 'en' && (isEdition(text, numeral) || isCompound(text, numeral)))
      return { draft: undefined, next: index + 1 };
    const noun = pack.countedNoun?.(text, numeral.end, Number.isInteger(numeral.min) ? LOOK_AHEAD : 1);
    if (noun && numeral.form !== 'vague')
      return { draft: numberDraft(numeral, { kind: 'count', unit: noun }, 'noun'), next: index + 1 };
    const draft = openDraft(numeral, 'bare');
    draft.bare = true;
    if (isNegative(text, numeral, 'number')) {
      draft.start--;
      draft.min = -numeral.max;
      draft.max = -numeral.min;
    }
    return { draft, next: index + 1 };
  },
};

/** "zero-sum", "one-off": words, nothing is counted. */
const isCompound = (text: string, { max, form, end }: Numeral): boolean =>
  form === 'words' && max <= 1 && text[end] === '-';

/** `AIME 2024 results`: the year is part of the name of an event. */
function isEdition(text: string, { start, end, form }: Numeral): boolean {
  return (
    form === 'digits' &&
    end - start === 4 &&
    /^(?:19|20)/.test(text.slice(start, end)) &&
    /\b[A-Z]{3,} $/.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** `8th`, `1st`. */
function ordinalSuffix({ text }: Reading, numeral: Numeral, index: number): Parsed {
  const suffix = /^(?:st|nd|rd|th)\b/i.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  if (!suffix) return { draft: undefined, next: index + 1 };
  return {
    draft: numberDraft(
      numeral,
      { kind: 'ordinal', unit: 'ordinal', end: numeral.end + suffix.length },
      'ordinal-suffix',
    ),
    next: index + 1,
  };
}
