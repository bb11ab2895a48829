import type { ReadingFailure } from '../../lib/messages/types.ts';
import type { CardWords } from './card/words.ts';
import type { DeskWords } from './desk/words.ts';
import type { PanelWords } from './panel/words.ts';

/** What a chip filters by: `same` and `compatible` stand together as agreement. */
export type ChipKind = 'agree' | 'scope' | 'differs' | 'internal' | 'unmatched';

export type ChipCounts = Readonly<Record<ChipKind, number>>;

/** Every word of the interface; a language is complete when it satisfies this type. */
export interface Strings extends CardWords {
  readonly chips: Readonly<Record<ChipKind, string>>;
  readonly setAside: (figure: string) => string;
  readonly agreement: (agreeing: number, total: number) => string;
  readonly rest: (counts: ChipCounts) => string;
  readonly andMore: (count: number) => string;
  readonly filterBy: string;
  readonly order: string;
  readonly orders: Readonly<Record<'reading' | 'topic', string>>;
  readonly review: string;
  readonly reviews: Readonly<Record<'all' | 'open' | 'noted' | 'dismissed', string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly noneShown: string;
  readonly showAll: string;
  readonly figures: string;
  readonly figuresRead: (read: number, compared: number) => string;
  readonly unplaced: (count: number) => string;
  readonly onThisDevice: string;
  readonly thisSite: string;
  readonly otherLanguage: string;
  readonly states: Readonly<Record<StateName, { readonly title: string; readonly text: string }>>;
  /** What kept the page from being read, in place of the state's text. */
  readonly failures: Readonly<Record<ReadingFailure, string>>;
  readonly checkThisPage: string;
  readonly tryAgain: string;
  readonly turnOn: string;
  readonly desk: DeskWords;
  readonly panel: PanelWords;
}

export type StateName =
  | 'reading'
  | 'untopical'
  | 'no-claims'
  | 'unsupported'
  | 'unreachable'
  | 'failed'
  | 'paused'
  | 'off-here'
  | 'off-everywhere';
