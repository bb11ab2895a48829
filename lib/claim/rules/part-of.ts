import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { type PageContext, sentenceAt } from '../page-context.ts';

/** "…, of which $944 million", `이 가운데 370억 개`, 其中, うち: what stands behind is part of the figure before. */
const AHEAD = inAnyLanguage(({ figures }) => figures.partAhead, { after: /[^,.。、，]{0,16}$/ });
/** "37 billion of which are active". */
const BEHIND = inAnyLanguage(({ figures }) => figures.partBehind, { before: /^ (?:[\w-]+ )?/ });

/** How many figures back the whole may stand. */
const REACH = 3;

/** The figure of the same sentence that this one is a part of. */
export function wholeOf(context: PageContext, quantity: QuantityMention): QuantityMention | undefined {
  const { text } = context.article;
  const sentence = sentenceAt(context, quantity.start);
  if (!sentence) return undefined;
  const at = lowerBound(context.quantities, quantity.start);
  for (const whole of context.quantities.slice(Math.max(0, at - REACH), at).reverse()) {
    if (whole.start < sentence.start) return undefined;
    if (!isPart(quantity, whole)) continue;
    const said =
      AHEAD.test(text.slice(whole.end, quantity.start)) ||
      BEHIND.test(text.slice(quantity.end, quantity.end + 24));
    return said ? whole : undefined;
  }
  return undefined;
}

/** A part is counted like its whole, or with its noun left out, and is smaller. */
function isPart(part: QuantityMention, whole: QuantityMention): boolean {
  const alike = part.kind === whole.kind && part.unit === whole.unit;
  const bare = whole.kind === 'count' && part.kind === 'number';
  if (!alike && !bare) return false;
  return part.min !== null && whole.max !== null && part.min < whole.max;
}
