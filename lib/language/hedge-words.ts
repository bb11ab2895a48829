import type { Approx } from '../quantity/types.ts';

export interface HedgeWords {
  /** Right before the figure, with or without a space; the longest counts (`no more than`, not `more than`). */
  readonly before: readonly (readonly [phrase: string, approx: Approx])[];
  /** Right behind the figure; the longest counts. */
  readonly after: readonly (readonly [phrase: string, approx: Approx])[];
  /** Before a length of time this is no hedge but says how long something went on ("grew over two months"). */
  readonly throughout?: RegExp;
  /** Behind the stem of such a verb it turns the bound round: `넘` + `지 않`. */
  readonly negated?: RegExp;
}
