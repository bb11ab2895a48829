import type { ReferenceClaim } from './types.ts';

/** A total order over a document's claims, so that a seed has one spelling and a diff shows only what changed. */
export function compareClaims(a: ReferenceClaim, b: ReferenceClaim): number {
  const left = sortKeys(a);
  const right = sortKeys(b);
  for (const [index, key] of left.entries()) {
    const other = right[index] ?? '';
    if (key < other) return -1;
    if (key > other) return 1;
  }
  return 0;
}

function sortKeys(claim: ReferenceClaim): (string | number)[] {
  const { value } = claim;
  const figure = 'unit' in value ? [value.min, value.max, value.unit] : [0, 0, ''];
  const category = 'category' in value ? value.category : '';
  const date = 'date' in value ? (value.date ?? '') : '';
  const basis = JSON.stringify(claim.basis ?? {});
  return [
    claim.topic,
    claim.subject,
    basis,
    ...figure,
    category,
    date,
    claim.approx,
    claim.by ?? '',
    claim.quote ?? '',
  ];
}
