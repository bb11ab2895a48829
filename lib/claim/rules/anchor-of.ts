import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { type PageContext, sentenceAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';

/** A date that opens its sentence or clause: "In 2015, he …", `2015 年,幻方量化由他创立`. */
const OPENS = /(?:^|[,;:，；：、])\s*$/;
const OPENS_LED = inAnyLanguage(({ clauses }) => clauses.dateLead, {
  before: /(?:^|[,;:，；：、])\s*/,
  after: /\s?$/,
});
const COMMA = /^\s?[,，、]\s?/;

/** Such a date belongs to the clause behind its comma. */
function openingDate(context: PageContext, { start, end }: Span): Span {
  const { text } = context.article;
  const sentence = sentenceAt(context, start);
  const comma = COMMA.exec(text.slice(end, end + 3));
  if (!sentence || !comma) return { start, end };
  const ahead = text.slice(Math.max(sentence.start, start - 16), start);
  const opens = OPENS.test(ahead) || OPENS_LED.test(ahead);
  // Where the verb comes last the clause behind the comma is the date's own.
  const { verbLast } = context.grammar;
  if (!opens && !(verbLast && isLastDate(context, end, sentence))) return { start, end };
  return { start, end: end + comma[0].length };
}

const isLastDate = (context: PageContext, from: number, sentence: Span): boolean =>
  !within(context.quantities, { start: from, end: sentence.end }).some(({ kind }) => kind === 'date');

const SHARE_OF = inAnyLanguage(({ figures }) => figures.shareOf, {
  before: /^(?:\s?[(（][^()（）]{1,24}[)）])?/,
  after: /$/,
});

/** `10억 달러의 1%`: a share stands on the sum before it, whose words are its words. */
function shareOf(context: PageContext, quantity: QuantityMention): Span {
  if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return quantity;
  const index = lowerBound(context.quantities, quantity.start);
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = context.quantities[i];
    if (!before || (before.kind !== 'money' && before.kind !== 'count')) continue;
    const gap = context.article.text.slice(before.end, quantity.start);
    if (SHARE_OF.test(gap)) return { start: before.start, end: quantity.end };
  }
  return quantity;
}

/** The span from which a figure's neighbours are measured. */
export function anchorOf(context: PageContext, quantity: QuantityMention): Span {
  return quantity.kind === 'date' ? openingDate(context, quantity) : shareOf(context, quantity);
}
