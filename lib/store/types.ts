/** The reader's own decision on a note. */
export type ReviewState = 'open' | 'noted' | 'dismissed';

export interface Review {
  /** Canonical page address without fragment. */
  readonly page: string;
  readonly noteId: string;
  readonly state: ReviewState;
  readonly remark: string;
  /** Epoch milliseconds. */
  readonly changed: number;
}
