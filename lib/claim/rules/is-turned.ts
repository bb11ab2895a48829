import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { CategoryRule } from '../../topic/compile-pack.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import { type PageContext, sentenceAt } from '../page-context.ts';
import { within } from '../span.ts';
import { isSelf } from './find-owner.ts';
import { isMeasuredBy } from './yardstick.ts';

const PASSIVE_AHEAD = inAnyLanguage(({ answers }) => answers.passiveAhead, { after: /$/ });
const PASSIVE_BEHIND = inAnyLanguage(({ answers }) => answers.passiveBehind, { before: /^/ });

/** "o1 outperforms R1", `o1이 R1을 앞섰다`, "R1 was beaten by o1": the story is what is held against, not what is judged. */
export function isTurned(context: PageContext, { value: rule, start, end }: Hit<CategoryRule>): boolean {
  const sentence = sentenceAt(context, start);
  if (rule.turned === undefined || !sentence) return false;
  const { text } = context.article;
  if (
    PASSIVE_AHEAD.test(text.slice(Math.max(0, start - 14), start)) &&
    PASSIVE_BEHIND.test(text.slice(end, end + 6))
  )
    return true;
  const names = within(context.entities, sentence);
  const measured = names.filter((hit) => isMeasuredBy(context, hit));
  return (
    measured.some((hit) => isSelf(hit.value)) && !measured.some((hit) => isKind(hit.value, rule.near ?? []))
  );
}
