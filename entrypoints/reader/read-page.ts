import { type Placement, placeNotes } from '../../lib/anchor/place-notes.ts';
import { type ReadArticle, readingSteps } from '../../lib/article/read-article.ts';
import { runInSlices } from '../../lib/article/run-steps.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Article } from '../../lib/article/types.ts';
import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { Examination } from '../../lib/note/types.ts';

export interface Reading {
  readonly article: Article;
  /** The element that holds the article. */
  readonly root: Element;
  /** The address under which the reader's decisions are kept. */
  readonly page: string;
  readonly examination: Examination;
  readonly placement: Placement;
}

export interface PageToRead {
  readonly document: Document;
  readonly send: SendMessage;
  readonly previous: Reading | undefined;
  /** Addresses that the page announced for an article it has left since. */
  readonly stale: readonly string[];
}

/** Nothing on the page reads as an article. */
export class NoArticle extends Error {
  override readonly name = 'NoArticle';
}

/** A page that redraws itself more often than this while it is read will be read again when it rests. */
const MOST_TRIES = 3;

/** Reads the page between its own work; an unchanged article keeps its examination and only finds its letters again. */
export async function readPage(page: PageToRead, signal: AbortSignal): Promise<Reading> {
  const { send, previous } = page;
  const read = await readWhole(page, signal);
  if (read === undefined) throw new NoArticle('The page holds no text that reads as an article.');
  const { article } = read;
  const unchanged = previous?.article.text === article.text && previous.article.url === article.url;
  if (unchanged) return place(read, article, previous.examination);
  const examination = await sendToBackground(send, { type: 'examine', article });
  signal.throwIfAborted();
  // The site may have redrawn its article meanwhile; the notes are then placed by the words around them.
  const now = isInPage(read.map) ? read : ((await readWhole(page, signal)) ?? read);
  return place(now, article, examination);
}

/** The notes count in the text that was examined, which may no longer be the one on the page. */
function place({ map, root }: ReadArticle, article: Article, examination: Examination): Reading {
  const placement = placeNotes(examination.notes, article.text, map);
  return { article, root, page: article.url ?? root.ownerDocument.URL, examination, placement };
}

async function readWhole(page: PageToRead, signal: AbortSignal): Promise<ReadArticle | undefined> {
  const { document, send, stale } = page;
  const outlet = await sendToBackground(send, { type: 'outlet', address: document.URL });
  for (let tries = 1; ; tries++) {
    const read = await runInSlices(readingSteps(document, outlet ? [outlet] : [], stale), signal);
    if (read === undefined || isInPage(read.map) || tries === MOST_TRIES) return read;
  }
}

function isInPage({ runs }: TextMap): boolean {
  return runs.every(({ node, from, length }) => node.isConnected && node.length >= from + length);
}
