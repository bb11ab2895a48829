import type { BasisSlot, Relation } from '../../lib/comparison/types.ts';
import type { DocumentKind } from '../../lib/corpus/types.ts';
import type { ReadingFailure } from '../../lib/messages/types.ts';
import type { DeskWords } from './desk/words.ts';
import type { PanelWords } from './panel/words.ts';

/** What a chip filters by: `same` and `compatible` stand together as agreement. */
export type ChipKind = 'agree' | 'scope' | 'differs' | 'internal' | 'unmatched';

export type ChipCounts = Readonly<Record<ChipKind, number>>;

/** Every word of the interface; a language is complete when it satisfies this type. */
export interface Strings {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly chips: Readonly<Record<ChipKind, string>>;
  readonly slots: Readonly<Partial<Record<BasisSlot | 'other', string>>> & { readonly other: string };
  readonly slotSubject: (subject: string) => string;
  /** Ids of a basis in the topic pack, in words; an id without words is shown as it is. */
  readonly basisValues: Readonly<Record<string, string>>;
  readonly basisNames: Readonly<
    Record<'subject' | 'stage' | 'time' | 'yardstick' | 'test' | 'measure', string>
  >;
  readonly stances: Readonly<Record<'estimated' | 'disputed' | 'denied', string>>;
  readonly primary: string;
  /** Beside a source that the reader added. */
  readonly own: string;
  /** Sources that are no outlet with an editor. */
  readonly kinds: Readonly<Partial<Record<DocumentKind, string>>>;
  readonly thisPage: string;
  readonly noModelNamed: string;
  readonly according: (who: string) => string;
  readonly dateUnknown: string;
  readonly close: string;
  readonly sources: string;
  readonly withinPage: string;
  readonly leavesOut: string;
  readonly why: string;
  readonly matchedOn: string;
  readonly quoted: (words: string) => string;
  readonly noteIt: string;
  readonly noted: string;
  readonly notTheSame: string;
  readonly undo: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly compare: string;
  readonly menu: Readonly<Record<'open' | 'copyMarkdown' | 'pause' | 'siteOff' | 'allOff', string>>;
  readonly sharedFigure: string;
  readonly previous: string;
  readonly next: string;
  readonly oneOf: (at: number, of: number) => string;
  readonly setAside: (figure: string) => string;
  readonly plot: (from: string, to: string) => string;
  readonly plotLeftOut: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly opensInNewTab: string;
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
