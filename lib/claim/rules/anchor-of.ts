import type { QuantityMention } from '../../quantity/types.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';

/** A date that opens its sentence or clause: "In 2015, he …", `2015 年,幻方量化由他创立`. */
const OPENS = /(?:^|[,;:，；：、])\s*(?:(?:in|on|by|since|as early as|back in|于|於|在|到|至)\s?)?$/i;
const COMMA = /^\s?[,，、]\s?/;

/** Such a date belongs to the clause behind its comma. */
function openingDate(context: PageContext, { start, end }: Span): Span {
  const { text } = context.article;
  const sentence = context.sentences[sentenceIndexAt(context, start)];
  const comma = COMMA.exec(text.slice(end, end + 3));
  if (!sentence || !comma) return { start, end };
  const opens = OPENS.test(text.slice(Math.max(sentence.start, start - 16), start));
  // Where the verb comes last the clause behind the comma is the date's own.
  const verbFinal = context.article.lang === 'ko' || context.article.lang === 'ja';
  if (!opens && !(verbFinal && isLastDate(context, end, sentence))) return { start, end };
  return { start, end: end + comma[0].length };
}

const isLastDate = (context: PageContext, from: number, sentence: Span): boolean =>
  !within(context.quantities, { start: from, end: sentence.end }).some(({ kind }) => kind === 'date');

/** `10억 달러의 1%`: a share stands on the sum before it, whose words are its words. */
function shareOf(context: PageContext, quantity: QuantityMention): Span {
  if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return quantity;
  const index = lowerBound(context.quantities, quantity.start);
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = context.quantities[i];
    if (!before || (before.kind !== 'money' && before.kind !== 'count')) continue;
    const gap = context.article.text.slice(before.end, quantity.start);
    if (/^(?:\s?[(（][^()（）]{1,24}[)）])?의 ?$|^(?:\s?[(（][^()]{1,24}[)）])?的$/.test(gap))
      return { start: before.start, end: quantity.end };
  }
  return quantity;
}

/** The span from which a figure's neighbours are measured. */
export function anchorOf(context: PageContext, quantity: QuantityMention): Span {
  return quantity.kind === 'date' ? openingDate(context, quantity) : shareOf(context, quantity);
}
