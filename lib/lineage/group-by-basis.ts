import type { Basis } from '../claim/types.ts';
import { compareNumbers, type PrintedValue } from '../comparison/compare-values.ts';
import { figuresOf } from './figures-of.ts';
import { orderEntries } from './order-entries.ts';
import type { Entry } from './types.ts';

/** Answers on one basis; those on another answer another question and are kept apart. */
export interface BasisGroup {
  readonly key: string;
  readonly basis: Basis;
  /** Set where another subject is another question. */
  readonly subject: string | null;
  /** By date. */
  readonly entries: readonly Entry[];
}

/** Who does not say the basis, and prints what lies this near to one, is taken to mean it. */
const NEAR = 1.5;
/** Sums that only a rate of exchange connects are near, but less so than two of one currency. */
const CONVERTED = 0.1;

/** Groups by basis, the page's own group first, then the largest. */
export function groupByBasis(entries: readonly Entry[], perSubject: boolean): readonly BasisGroup[] {
  const subjectOf = (entry: Entry) => (perSubject ? entry.subject : null);
  const stated = entries.filter(({ basis }) => !isOpen(basis));
  const groups = Map.groupBy(entries, (entry) => {
    const like = isOpen(entry.basis)
      ? nearest(
          entry,
          stated.filter((each) => subjectOf(each) === subjectOf(entry)),
        )
      : entry;
    return JSON.stringify([inOrder((like ?? entry).basis), subjectOf(entry)]);
  });
  return [...groups]
    .map(([key, members]) => groupOf(key, members, subjectOf))
    .toSorted((a, b) => weight(b) - weight(a));
}

function groupOf(
  key: string,
  members: readonly Entry[],
  subjectOf: (entry: Entry) => string | null,
): BasisGroup {
  const first = members.find(({ basis }) => !isOpen(basis)) ?? members[0];
  return {
    key,
    basis: first?.basis ?? {},
    subject: first === undefined ? null : subjectOf(first),
    entries: orderEntries(members),
  };
}

function weight({ entries }: BasisGroup): number {
  return entries.some(({ kind }) => kind === 'page') ? Number.POSITIVE_INFINITY : entries.length;
}

function isOpen(basis: Basis): boolean {
  return Object.keys(basis).length === 0;
}

function inOrder({ stage, time, yardstick, test, measure }: Basis) {
  return { stage, time, yardstick, test, measure };
}

/**
 * The stated entry that it is taken to mean: a primary source that its figure can come of, else the one whose figure
 * lies nearest by ratio.
 */
function nearest(entry: Entry, stated: readonly Entry[]): Entry | undefined {
  const figures = figuresOf(entry);
  const near = stated
    .map((each) => ({ each, distance: distanceBetween(figures, figuresOf(each)) }))
    .filter(({ distance }) => distance < Math.log(NEAR))
    .toSorted((a, b) => a.distance - b.distance);
  const source = near.find(({ each }) => each.kind === 'primary' && agrees(figures, figuresOf(each)));
  return (source ?? near[0])?.each;
}

function agrees(own: readonly PrintedValue[], others: readonly PrintedValue[]): boolean {
  const relation = compareNumbers(own, others);
  return relation === 'same' || relation === 'compatible' || relation === 'cut';
}

function distanceBetween(own: readonly PrintedValue[], others: readonly PrintedValue[]): number {
  const like = own.flatMap((a) => others.filter(({ unit }) => unit === a.unit).map((b) => ratioOf(a, b)));
  if (like.length > 0) return Math.min(...like);
  return compareNumbers(own, others) === 'compatible' ? CONVERTED : Number.POSITIVE_INFINITY;
}

function ratioOf(a: PrintedValue, b: PrintedValue): number {
  const ratio = b.min === 0 ? Number.NaN : a.min / b.min;
  return ratio > 0 ? Math.abs(Math.log(ratio)) : Number.POSITIVE_INFINITY;
}
