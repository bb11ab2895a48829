import type { Claim } from '../../claim/types.ts';
import type { TopicPack } from '../../topic/schema.ts';
import { isCategory, isDate } from '../compare-values.ts';
import type { Misfit } from '../misfit.ts';

/** Years of age that a year or span of birth allows, Korean counting included. */
function ageFits(age: number, born: string, year: number): boolean {
  const [from, to = from] = born.split('/').map((date) => Number(date.slice(0, 4)));
  return from !== undefined && to !== undefined && age >= year - to - 1 && age <= year - from + 1;
}

/** `량원펑(38)` beside `1985년생`, read in the year of the article. */
export function ages(claims: readonly Claim[], pack: TopicPack, published: string | null): readonly Misfit[] {
  const year = Number(published?.slice(0, 4));
  if (!year) return [];
  const misfits: Misfit[] = [];
  const topics = new Set(pack.topics.filter((topic) => topic.age).map((topic) => topic.id));
  const about = claims.filter((c) => topics.has(c.topic));
  for (const age of about) {
    if (isDate(age.value) || isCategory(age.value)) continue;
    const years = age.value.min;
    const born = about.find(
      (c) => c.subject === age.subject && isDate(c.value) && !ageFits(years, c.value.date, year),
    );
    if (born) misfits.push({ kind: 'age', claims: [age, born] });
  }
  return misfits;
}
