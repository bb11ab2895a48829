/** Where a language lets figures begin that no digit and no Latin word begins. */
export interface Beginnings {
  /** The letters of its own that a number may begin with. */
  readonly figures: string;
  /** Numbers that none of these letters says by itself, as far as their first two letters (`다섯`). */
  readonly numberWords?: readonly string[];
  /** The letters that may stand behind the first letter of `figures` (1 in the table); where it is left out, all. */
  readonly figuresGoOn?: Uint8Array;
  /** The letters behind which only a glued letter begins anything, because they are inside a word there (1 in the table). */
  readonly insideWord?: Uint8Array;
  /** Whether a number may begin with the letter of `figures` at `at`; where it is left out, always. */
  readonly mayBegin?: (text: string, at: number) => boolean;
  /** Letters that `prepare` may put others in the place of. */
  readonly standIns?: string;
  /** The dates and figures of one word, as far as their first two letters (`갑절`, `一半`). */
  readonly words: readonly string[];
  /** The first letters of those that also begin inside a word (`반값`'s tail in `초반값`). */
  readonly glued?: string;
}
