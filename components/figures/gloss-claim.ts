import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { glossFigure } from '../../lib/note/gloss-figure.ts';
import { printedLanguage } from '../../lib/note/printed-language.ts';
import type { Note } from '../../lib/note/types.ts';
import { nameOf } from './name-of.ts';

/** What the page's own words leave unsaid to this reader; a category printed in another language is named in theirs. */
export function glossClaim({ claim, names }: Note, language: InterfaceLanguage): string | null {
  const { quote, value, approx } = claim;
  if (!('category' in value)) return glossFigure(quote, value, approx, language);
  const written = printedLanguage(quote);
  const name = nameOf(names, value.category, language);
  return written === null || written === language || name === quote ? null : name;
}
