import type { Approx } from '../quantity/types.ts';

export interface HedgeWords {
  /** Right before the figure, with or without a space. */
  readonly before: readonly (readonly [phrase: string, approx: Approx])[];
  /** Right behind the figure, longest first where one begins another. */
  readonly after: readonly (readonly [phrase: string, approx: Approx])[];
}
