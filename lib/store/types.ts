import type { Reference, ReferenceDocument } from '../corpus/types.ts';
import type { InterfaceLanguage, Wording } from '../language/types.ts';
import type { PackChange, Refusals } from '../pack/types.ts';

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
  /** Without it even the listed sites are read on request only. */
  readonly readsByItself: boolean;
  /** Match patterns beyond the listed sites that the reader asked for (`https://example.org/*`). */
  readonly sites: readonly string[];
  /** Hosts on which nothing is read by itself. */
  readonly disabledHosts: readonly string[];
  /** The interface language the reader chose; the browser's own while absent. */
  readonly language?: InterfaceLanguage;
}

/** Some settings anew, the others as they stand; a null language is the browser's own again. */
export type SettingsChange = Partial<Omit<Settings, 'language' | SettingsList>> & {
  readonly [List in SettingsList]?: Settings[List] | MemberChange;
} & {
  readonly language?: InterfaceLanguage | null;
};

type SettingsList = 'sites' | 'disabledHosts';

/** One member of a list, so that two windows that know different lists both have their way. */
export type MemberChange = { readonly add: string } | { readonly remove: string };

/** A pack that the reader imported or subscribed to. */
export interface InstalledPack {
  readonly id: string;
  readonly name: Wording;
  readonly version: number;
  readonly checksum: string;
  /** Epoch milliseconds, as every time below. */
  readonly installed: number;
  readonly documents: number;
  readonly references: number;
  /** Latest first. */
  readonly log: readonly PackStep[];
  readonly subscription: Subscription | null;
}

export interface PackStep extends PackChange {
  readonly version: number;
  readonly time: number;
}

/** Where a pack is fetched from, and how that went. */
export interface Subscription {
  readonly address: string;
  /** When an answer last held; null before the first. */
  readonly checked: number | null;
  /** Not asked again before. */
  readonly next: number;
  /** In a row. */
  readonly failures: number;
  /** What the last attempt failed on: a `PackFault`. */
  readonly fault: string | null;
}

/** A figure that the reader had read and that now stands otherwise. */
export interface FigureChange {
  /** Given by the database. */
  readonly id?: number | undefined;
  readonly kind: 'page' | 'reference';
  readonly page: string;
  readonly where: string;
  readonly topicName: Wording;
  readonly subject: string;
  readonly before: string;
  readonly beforeSeen: number;
  readonly after: string;
  readonly afterSeen: number;
}

/** A backup whose every remaining row holds, and what was left out of it. */
export interface BackupContent {
  /** Epoch milliseconds. */
  readonly made: number;
  readonly settings: Partial<Settings>;
  readonly reviews: readonly Review[];
  readonly documents: readonly ReferenceDocument[];
  readonly packs: readonly { readonly file: string; readonly address: string | null }[];
  readonly refused: Refusals;
}

/** What a restore would bring, before anything is done. */
export interface BackupPreview {
  readonly made: number;
  /** Settings that would change. */
  readonly settings: number;
  readonly reviews: number;
  readonly documents: number;
  readonly packs: number;
  readonly refused: Refusals;
}

/** What keeping or reading data failed on. */
export type FaultName = 'full' | 'blocked' | 'closed' | 'corrupt' | 'unavailable';

/** What is here, counted. */
export interface Library {
  readonly seeds: {
    readonly version: number;
    readonly documents: number;
    readonly stories: readonly { readonly id: string; readonly name: Wording; readonly version: number }[];
  };
  readonly packs: readonly InstalledPack[];
  /** Documents of the reader's own. */
  readonly own: number;
}

/** The questions of one topic pack, to choose from. */
export interface TopicChoices {
  readonly topicPack: string;
  readonly name: Wording;
  readonly topics: readonly { readonly id: string; readonly name: Wording }[];
}

/** What the whole corpus holds, to go through it by topic, by outlet or by month. */
export interface ShelfIndex {
  readonly topics: readonly {
    readonly pack: string;
    readonly topic: string;
    readonly name: Wording;
    readonly count: number;
  }[];
  /** Outlets by name, with how many documents of theirs there are. */
  readonly outlets: readonly { readonly outlet: Wording; readonly count: number }[];
  /** `2025-01`, the latest first; null gathers what has no date. */
  readonly months: readonly { readonly month: string | null; readonly count: number }[];
}

export type Shelf =
  | { readonly by: 'outlet'; readonly outlet: string }
  | { readonly by: 'month'; readonly month: string | null };

/** A part of the corpus, so many references at a time. */
export interface ShelfPage {
  readonly answers: readonly { readonly reference: Reference; readonly topicName: Wording }[];
  /** The reader's words for the ids in them. */
  readonly names: Readonly<Record<string, Wording>>;
  readonly total: number;
}
