import type { ClaimValue } from '../claim/types.ts';
import type { InterfaceLanguage } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';
import { formatValue } from './format-value.ts';
import { hedge } from './hedge.ts';
import { printedLanguage } from './printed-language.ts';

/** Words that hedge a figure where it is printed. */
const HEDGES =
  /약|여|가량|정도|안팎|이상|넘|초과|이하|미만|최대|최소|about|around|some|nearly|almost|roughly|over|under|than|least|most|up to|or more|or less|[~+<>≈]/i;
const MULTIPLIERS = /[만억조천百千万億兆]|[a-z]/i;

/**
 * What a printed figure leaves unsaid to this reader: its words in another language (`558만 달러` → `$5.58M`) or a
 * hedge that stands apart from it (`1만개` … 이상); null where it reads by itself.
 */
export function glossFigure(
  printed: string | null,
  value: ClaimValue,
  approx: Approx,
  language: InterfaceLanguage,
): string | null {
  if (printed === null || 'category' in value) return null;
  const written = printedLanguage(printed);
  const foreign = written !== null && written !== language;
  const bare = approx !== 'exact' && approx !== 'range' && !HEDGES.test(printed);
  const gloss = formatValue(value, approx, language);
  if (foreign) return bare || !readsAlike(printed, gloss) ? gloss : null;
  return bare ? hedge(printed, approx, language) : null;
}

/** `2000개` and `2,000` are the same digits to every reader. */
function readsAlike(printed: string, gloss: string): boolean {
  if (printed.includes(gloss)) return true;
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  return !MULTIPLIERS.test(printed) && !MULTIPLIERS.test(gloss) && digits(printed) === digits(gloss);
}
