import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { PageContext } from '../page-context.ts';
import type { Claim } from '../types.ts';

/** Between a name and the age behind it: `량원펑(38)`, `梁文锋·40`, "Liang, 40,". */
const NAME_TO_AGE = /^(?:\s?[(（]\s?(?:[\u4e00-\u9fff]{2,4}\s?[·,]\s?)?|\s?[,·]\s?)$/;

/** "The then 30-year-old": an age of another time. */
const PAST = inAnyLanguage(({ figures }) => figures.pastAge, { after: /[\s-]?$/ });
const AGED = inAnyLanguage(({ figures }) => figures.aged);

/** The founder's age, printed right behind the name or as "the 40-year-old". */
export function readAge(context: PageContext, quantity: QuantityMention): Claim | undefined {
  if (quantity.kind !== 'age' || quantity.min === null || quantity.max === null) return undefined;
  const { text } = context.article;
  if (PAST.test(text.slice(Math.max(0, quantity.start - 10), quantity.start))) return undefined;
  const founders = context.entities.filter((h) => isKind(h.value, ['founder']));
  const named = founders.find(
    (h) =>
      h.end <= quantity.start &&
      quantity.start - h.end < 12 &&
      NAME_TO_AGE.test(text.slice(h.end, quantity.start)),
  );
  const standing =
    AGED.test(text.slice(quantity.start, quantity.end)) && new Set(founders.map((h) => h.value.id)).size === 1
      ? (founders.findLast((h) => h.end <= quantity.start) ??
        founders.find((h) => h.start - quantity.end < 30))
      : undefined;
  const founder = named ?? standing;
  const topic = context.pack.pack.topics.find((t) => t.age);
  if (!founder || !topic) return undefined;
  return {
    topic: topic.id,
    subject: founder.value.id,
    basis: {},
    start: quantity.start,
    end: quantity.end,
    quote: text.slice(quantity.start, quantity.end),
    value: { min: quantity.min, max: quantity.max, unit: 'years' },
    approx: quantity.approx,
    by: null,
    stance: 'reported',
    also: [],
    matchedOn: ['age behind the name'],
  };
}
