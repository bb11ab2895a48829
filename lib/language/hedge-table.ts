import type { Approx } from '../quantity/types.ts';
import { PhraseEnds } from '../text/phrase-ends.ts';
import { PhraseTable } from '../text/phrase-table.ts';
import type { HedgeWords } from './hedge-words.ts';

/** The hedges of a language by the letter that stands beside the figure. */
export class HedgeTable {
  readonly before: PhraseEnds<Approx>;
  readonly after: PhraseTable<Approx>;
  readonly negated: RegExp | undefined;
  readonly throughout: RegExp | undefined;

  constructor({ before, after, negated, throughout }: HedgeWords) {
    this.before = new PhraseEnds(before);
    this.after = new PhraseTable(after);
    this.negated = negated;
    this.throughout = throughout;
  }
}
