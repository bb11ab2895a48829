import { makeQuote } from '../../lib/anchor/quote-selector.ts';
import type { PageState, QuotedNote } from '../../lib/messages/types.ts';
import { listNotes } from '../../lib/note/list-notes.ts';
import type { Review, Settings } from '../../lib/store/types.ts';
import type { Reading } from './read-page.ts';

/** What became of a reading since it was made. */
export interface Since {
  readonly reviews: ReadonlyMap<string, Review>;
  readonly selected: string | null;
  readonly settings: Settings;
}

/** A reading as the extension's views are told of it. */
export function tellReading(reading: Reading, { reviews, ...since }: Since): PageState {
  const { page, article, examination, placement } = reading;
  const { topicPack, quantityCount, notes } = examination;
  if (topicPack === null) return { status: 'untopical' };
  return {
    status: 'read',
    page,
    title: article.title,
    published: article.published,
    topicPack,
    quantityCount,
    notes: listNotes(notes),
    reviews: [...reviews.values()],
    unplaced: placement.unplaced,
    ...since,
  };
}

/** The notes with the words around each figure as it was read. */
export function quoteNotes({ examination, article }: Reading): readonly QuotedNote[] {
  return examination.notes.map((note) => ({ note, quote: makeQuote(article.text, note.claim) }));
}
