/** How a language builds its sentences, as far as it tells what belongs to a figure. Lengths are in characters. */
export interface Grammar {
  /** What stands this far off is half as near: the letters in which a clause says much the same in every language. */
  readonly reach: number;
  /** A name right before its figure stands within this. */
  readonly besideReach: number;
  /** A sentence names its subject first, within this; 0 where a particle marks it instead, or nothing does. */
  readonly subjectReach: number;
  /** The verb comes last, and with it what is said. */
  readonly verbLast: boolean;
  /** A sentence may leave its subject to the one before. */
  readonly dropsSubject: boolean;
  /** What is counted stands ahead of its figure rather than behind it (`활성 파라미터는 370억 개`). */
  readonly nounFirst: boolean;
}
