import type { Claim } from '../claim/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import { isCategory, isDate } from './compare-values.ts';
import { intervalOf, overlap } from './interval.ts';

/** Two or more claims of one page that do not fit together. */
export interface Misfit {
  readonly kind: 'age' | 'ratio' | 'chip' | 'conversion';
  readonly claims: readonly Claim[];
}

/** Years of age that a birth year allows, Korean counting included. */
function ageFits(age: number, born: number, year: number): boolean {
  return age >= year - born - 1 && age <= year - born + 1;
}

/** `량원펑(38)` beside `1985년생`, read in the year of the article. */
function ages(claims: readonly Claim[], published: string | null): readonly Misfit[] {
  const year = Number(published?.slice(0, 4));
  if (!year) return [];
  const misfits: Misfit[] = [];
  const about = claims.filter((c) => c.topic === 'founder-born');
  for (const age of about) {
    if (isDate(age.value) || isCategory(age.value)) continue;
    const years = age.value.min;
    const born = about.find(
      (c) =>
        c.subject === age.subject &&
        isDate(c.value) &&
        !ageFits(years, Number(c.value.date.slice(0, 4)), year),
    );
    if (born) misfits.push({ kind: 'age', claims: [age, born] });
  }
  return misfits;
}

const RATIOS: readonly (readonly [ratio: string, own: string, rival: string])[] = [
  ['cost-ratio', 'training-cost', 'rival-training-cost'],
  ['gpu-ratio', 'training-gpu-count', 'rival-gpu-count'],
];

/** The ratio's own two numbers: those nearest before it. */
function nearestBefore(claims: readonly Claim[], topic: string, at: number): Claim | undefined {
  return claims.findLast((c) => c.topic === topic && c.start <= at && at - c.start < 400);
}

function ratios(claims: readonly Claim[]): readonly Misfit[] {
  const misfits: Misfit[] = [];
  for (const [topic, ownTopic, rivalTopic] of RATIOS) {
    for (const ratio of claims.filter((c) => c.topic === topic)) {
      const own = nearestBefore(claims, ownTopic, ratio.start);
      const rival = nearestBefore(claims, rivalTopic, ratio.start);
      if (own && rival && !ratioFits(ratio, own, rival))
        misfits.push({ kind: 'ratio', claims: [ratio, own, rival] });
    }
  }
  return misfits;
}

function ratioFits(ratio: Claim, own: Claim, rival: Claim): boolean {
  if (
    isDate(ratio.value) ||
    isCategory(ratio.value) ||
    isDate(own.value) ||
    isCategory(own.value) ||
    isDate(rival.value) ||
    isCategory(rival.value)
  )
    return true;
  if (own.value.unit !== rival.value.unit) return true;
  const a = intervalOf(own.value.min, own.value.max, own.value.unit, own.approx);
  const b = intervalOf(rival.value.min, rival.value.max, rival.value.unit, rival.approx);
  const quotient = { min: a.min / b.max, max: a.max / b.min };
  return overlap(quotient, intervalOf(ratio.value.min, ratio.value.max, 'x', ratio.approx));
}

/** Two chips that exclude each other, both said to have trained the same model. */
function chips(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  const named = claims.filter((c) => c.topic === pack.chips.topic);
  const table = pack.exclusive.find((t) => t.topic === pack.chips.topic);
  if (!table) return [];
  for (const a of named) {
    const b = named.find(
      (other) => other.start > a.start && other.subject === a.subject && excludes(table, a, other),
    );
    if (b) return [{ kind: 'chip', claims: [a, b] }];
  }
  return [];
}

function excludes(table: TopicPack['exclusive'][number], a: Claim, b: Claim): boolean {
  if (!isCategory(a.value) || !isCategory(b.value) || a.value.category === b.value.category) return false;
  const [x, y] = [a.value.category, b.value.category];
  return (
    table.sets.some((set) => set.includes(x) && set.includes(y)) &&
    a.stance !== 'disputed' &&
    b.stance !== 'disputed'
  );
}

/** Conversions of one page at rates this far apart do not come from one day's rate. */
const RATE_SPREAD = 0.12;

function conversions(claims: readonly Claim[]): readonly Misfit[] {
  const rates = new Map<string, { rate: number; claim: Claim }[]>();
  for (const claim of claims) {
    const also = claim.also[0];
    if (
      !also ||
      isDate(claim.value) ||
      isCategory(claim.value) ||
      claim.value.min !== claim.value.max ||
      claim.value.min === 0
    )
      continue;
    const pair = `${claim.value.unit}/${also.unit}`;
    rates.set(pair, [...(rates.get(pair) ?? []), { rate: also.min / claim.value.min, claim }]);
  }
  const misfits: Misfit[] = [];
  for (const list of rates.values()) {
    const sorted = [...list].sort((a, b) => a.rate - b.rate);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low && high && high.rate / low.rate > 1 + RATE_SPREAD)
      misfits.push({ kind: 'conversion', claims: [high.claim, low.claim] });
  }
  return misfits;
}

/** What does not fit within the page itself; silent when in doubt. */
export function findMisfits(
  claims: readonly Claim[],
  pack: TopicPack,
  published: string | null,
): readonly Misfit[] {
  return [...ages(claims, published), ...ratios(claims), ...chips(claims, pack), ...conversions(claims)];
}
