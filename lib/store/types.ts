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

/** Colours of our own surfaces: the system's, or always the same. */
export type Theme = 'system' | 'light' | 'dark';

/** What the reader switched on and off; kept across pages. */
export interface Settings {
  readonly enabled: boolean;
  /** Lines under the figures; without them notes stay in the popup's list. */
  readonly marks: boolean;
  /** Ticks at the edge of the page, one a figure. */
  readonly rail: boolean;
  readonly theme: Theme;
  /** Figures read once are kept, so that a later change of them can be told. */
  readonly tracksChanges: boolean;
  /** Hosts on which nothing is read by itself. */
  readonly disabledHosts: readonly string[];
  /** The interface language the reader chose; the browser's own while absent. */
  readonly language?: InterfaceLanguage;
}

/** Some settings anew, the others as they stand; a null language is the browser's own again. */
export type SettingsChange = Partial<Omit<Settings, 'language'>> & {
  readonly language?: InterfaceLanguage | null;
};
