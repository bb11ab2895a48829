import type { Claim } from '../claim/types.ts';

/**
 * Claims of one page that do not fit together, the one that reads oddly first.
 * `limit`: a ratio that is the utmost its two numbers allow; `shared`: a ratio said of two measures at one place
 * and of one at another; `order`: told before what it needs; `sum`: a total that is not that of its parts.
 */
export interface Misfit {
  readonly kind: 'age' | 'ratio' | 'limit' | 'shared' | 'chip' | 'conversion' | 'order' | 'sum';
  readonly claims: readonly Claim[];
  /** What the sentence needs besides the figures: an entity and its day. */
  readonly fact?: { readonly id: string; readonly date: string };
}
