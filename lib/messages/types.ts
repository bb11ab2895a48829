import type { QuoteSelector } from '../anchor/quote-selector.ts';
import type { Article, OutletReading } from '../article/types.ts';
import type { TopicAnswers } from '../lineage/types.ts';
import type { Examination, ListedNote, Note } from '../note/types.ts';
import type {
  Review,
  ReviewState,
  Settings,
  SettingsChange,
  Shelf,
  ShelfIndex,
  ShelfPage,
} from '../store/types.ts';
import type { LibraryAnswers, LibraryAsk } from './library-types.ts';

/** How the reading of a tab stands, as the popup shows it. */
export type PageState =
  | { readonly status: 'unsupported' }
  | { readonly status: 'reading' }
  | { readonly status: 'untopical' }
  | { readonly status: 'failed'; readonly failure: ReadingFailure }
  | { readonly status: 'off' }
  /** Put to rest until the reader resumes it or loads the page anew. */
  | { readonly status: 'paused' }
  | {
      readonly status: 'read';
      readonly page: string;
      readonly title: string;
      /** ISO, as the page says it. */
      readonly published: string | null;
      /** The story whose questions the page answers. */
      readonly topicPack: string;
      /** Figures recognised in the text. */
      readonly quantityCount: number;
      /** In reading order, as a list prints them: what else is known of a note is asked for. */
      readonly notes: readonly ListedNote[];
      readonly reviews: readonly Review[];
      /** Ids of notes whose figure could not be found on the page. */
      readonly unplaced: readonly string[];
      /** The note whose card the reader opened last; the comparison follows it. */
      readonly selected: string | null;
      /** As the page last heard them: a view need not wait for a background that sleeps. */
      readonly settings: Settings;
    };

/** Why a page could not be read; the catalogues have the words. */
export type ReadingFailure = 'no-article' | 'no-answer' | 'storage' | 'unknown';

/** The page's reader or its gate → background. `read-page` and `load-card` ask for `reader.js` and `card.js` in the sender's frame. */
export type ToBackground =
  | LibraryAsk
  | { readonly type: 'read-page' }
  /** Whose page an address is, so that pages need not carry the whole list. */
  | { readonly type: 'outlet'; readonly address: string }
  | { readonly type: 'load-card' }
  | { readonly type: 'examine'; readonly article: Article }
  | {
      readonly type: 'review';
      readonly page: string;
      readonly noteId: string;
      readonly state: ReviewState;
      readonly remark: string;
    }
  | { readonly type: 'reviews'; readonly page: string }
  /** Takes the place of everything decided on one page; none erases it. */
  | { readonly type: 'set-reviews'; readonly page: string; readonly reviews: readonly Review[] }
  | { readonly type: 'settings' }
  | { readonly type: 'set-settings'; readonly settings: SettingsChange }
  | { readonly type: 'reload-corpus' }
  /** One topic across all outlets; of whichever pack has it where none is named. */
  | {
      readonly type: 'browse-topic';
      readonly topic: string;
      readonly topicPack: string | null;
      readonly offset: number;
    }
  | { readonly type: 'shelves' }
  | { readonly type: 'browse-shelf'; readonly shelf: Shelf; readonly offset: number }
  /** The reader chose a figure on the page; the comparison, if it is open, listens as well. */
  | { readonly type: 'selected'; readonly noteId: string | null }
  /** From a press in a card; the panel, or where the browser refuses, a tab. The page has been told its note before. */
  | { readonly type: 'open-comparison' };

/** Popup or background → every frame of a tab; the frame that holds the article answers. */
export type ToPage =
  | { readonly type: 'page-state' }
  | { readonly type: 'jump'; readonly noteId: string }
  /** Chooses a note for the comparison without moving the page. */
  | { readonly type: 'select'; readonly noteId: string }
  /** A note with all its references; silent where it is not. */
  | { readonly type: 'note'; readonly noteId: string }
  /** All notes with all their references and the words around each figure. */
  | { readonly type: 'notes' }
  | { readonly type: 'reviews-changed' }
  | { readonly type: 'settings-changed' }
  /** References came or went: what was examined is examined again. */
  | { readonly type: 'corpus-changed' }
  /** Where the article comes from, for the reader's own references; silent where none was read. */
  | { readonly type: 'page-source' }
  | { readonly type: 'pause'; readonly paused: boolean }
  | { readonly type: 'command'; readonly command: PageCommand };

/** A note and the words around its figure, which only the page has. */
export interface QuotedNote {
  readonly note: Note;
  readonly quote: QuoteSelector;
}

/** An article without its text. */
export type PageSource = Omit<Article, 'text'>;

/** Names of the manifest's `commands` that act on the page. */
export type PageCommand = 'next-note' | 'previous-note' | 'pause-page';

/** What the background answers to each message. */
export interface AnswersOfBackground extends LibraryAnswers {
  /** Whether the reader keeps Parallax off there, or wants to be asked; then nothing is injected. */
  readonly 'read-page': { readonly off: boolean; readonly onRequest: boolean };
  readonly outlet: OutletReading | null;
  readonly 'load-card': null;
  readonly examine: Examination;
  readonly review: Review;
  readonly reviews: readonly Review[];
  readonly 'set-reviews': null;
  readonly settings: Settings;
  /** The settings as kept. */
  readonly 'set-settings': Settings;
  readonly 'reload-corpus': null;
  readonly 'browse-topic': TopicAnswers | null;
  readonly shelves: ShelfIndex;
  readonly 'browse-shelf': ShelfPage;
  readonly selected: null;
  readonly 'open-comparison': null;
}

/** What a page's frame answers to each message. */
export interface AnswersOfPage {
  readonly 'page-state': PageState;
  readonly jump: { readonly placed: boolean };
  readonly select: null;
  readonly note: Note;
  readonly notes: readonly QuotedNote[];
  readonly 'reviews-changed': null;
  readonly 'settings-changed': null;
  readonly 'corpus-changed': null;
  readonly 'page-source': PageSource;
  readonly pause: null;
  readonly command: null;
}

/** What crosses back: a thrown error keeps its name and its plain sentence. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly name: string; readonly reason: string; readonly fault?: string };
