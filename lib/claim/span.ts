import { lowerBound } from '../text/lower-bound.ts';

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Items that begin inside the span. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  return items.slice(lowerBound(items, span.start), lowerBound(items, span.end));
}
