import type { InterfaceLanguage } from '../language/types.ts';
import type { Note } from '../note/types.ts';
import type { Review } from '../store/types.ts';

/** The words around a figure on its page, as a W3C TextQuoteSelector has them. */
export interface FigureQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface ReviewedNote {
  readonly note: Note;
  /** Undefined while the reader decided nothing. */
  readonly review: Review | undefined;
  /** Undefined where the page no longer holds the figure. */
  readonly quote: FigureQuote | undefined;
}

/** One page as the reader leaves it: every note with what was decided on it. */
export interface PageReview {
  readonly page: string;
  readonly title: string;
  readonly language: InterfaceLanguage;
  /** ISO time of the export, in UTC. */
  readonly generated: string;
  /** Version of the extension. */
  readonly version: string;
  /** In reading order. */
  readonly notes: readonly ReviewedNote[];
}

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'annotations';
