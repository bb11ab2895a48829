/** A stretch of article text that stands letter for letter in one text node (white space aside). */
export interface TextRun {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset of the run's first letter in `node.data`. */
  readonly from: number;
}

/** Article text ↔ text nodes. Runs are in reading order; line ends belong to no run. */
export interface TextMap {
  readonly text: string;
  readonly runs: readonly TextRun[];
}
