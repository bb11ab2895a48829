import type { InterfaceLanguage } from '../language/types.ts';

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

/** What the reader switched on and off; kept across pages. */
export interface Settings {
  readonly enabled: boolean;
  /** Lines under the figures; without them notes stay in the popup's list. */
  readonly marks: boolean;
  /** Hosts on which nothing is read by itself. */
  readonly disabledHosts: readonly string[];
  /** The interface language the reader chose; the browser's own while absent. */
  readonly language?: InterfaceLanguage;
}
