import { compareClaims } from '../../lib/corpus/claim-order.ts';
import type { ReferenceClaim, ReferenceDocument } from '../../lib/corpus/types.ts';

/** An answer in the form: as read, as corrected, or left out. */
export interface DraftClaim {
  readonly id: number;
  readonly kept: boolean;
  readonly claim: ReferenceClaim;
}

/** A document in the form, its answers apart. */
export interface Draft {
  readonly source: Omit<ReferenceDocument, 'claims'>;
  readonly claims: readonly DraftClaim[];
}

export function draftOf({ claims, ...source }: ReferenceDocument): Draft {
  return { source, claims: claims.map((claim, id) => ({ id, kept: true, claim })) };
}

/** What is saved: without what was left out, sorted, none twice. */
export function documentOf({ source, claims }: Draft): ReferenceDocument {
  const kept = claims.filter((it) => it.kept).map(({ claim }) => claim);
  const sorted = kept.toSorted(compareClaims);
  const once = sorted.filter((it, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareClaims(before, it) !== 0;
  });
  const title = source.title?.trim() || null;
  const outlet = { ko: source.outlet.ko.trim(), en: source.outlet.en.trim() };
  return { ...source, title, outlet, published: source.published?.trim() || null, claims: once };
}
