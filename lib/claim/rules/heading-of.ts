import type { PageContext } from '../page-context.ts';
import type { Span } from '../span.ts';

const ITEM = /^\s*(?:[-*•·▲△■□▶]|\d+[.)])\s?/;
const HEADING = /[:：]\s*$/;
/** A list is no longer than this. */
const LIST = 12;

/** `o1の利用料:` above "- 15ドル": the line that opens the list an item stands in. */
export function headingOf(context: PageContext, index: number): Span | undefined {
  const { text } = context.article;
  for (let at = index; at >= Math.max(0, index - LIST); at--) {
    const sentence = context.sentences[at];
    if (!sentence) return undefined;
    const words = text.slice(sentence.start, sentence.end);
    if (at < index && HEADING.test(words)) return sentence;
    if (!ITEM.test(words)) return undefined;
  }
  return undefined;
}
