import type { Reference } from './types.ts';

/** `critics`, `analysts`: whoever that is, two outlets need not have asked the same. */
const isNamed = (speaker: string | null): speaker is string => speaker !== null && !/^\p{Ll}/u.test(speaker);

/** Whose voice a reference is: references of one origin are one voice, however many outlets relay it. */
export function originOf({ claim, source }: Reference): string {
  return (isNamed(claim.by) ? claim.by : claim.via) ?? source.origin ?? source.outlet.en;
}
