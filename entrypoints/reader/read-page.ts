import { readArticle } from '../../lib/article/read-article.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Article, OutletReading } from '../../lib/article/types.ts';
import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { Examination } from '../../lib/note/types.ts';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  readonly root: Element;
  readonly examination: Examination;
}

/** Nothing on the page reads as an article. */
export class NoArticle extends Error {
  override readonly name = 'NoArticle';
}

/** Reads the page; an unchanged article keeps its examination and only finds its letters again. */
export async function readPage(
  document: Document,
  outlets: readonly OutletReading[],
  send: SendMessage,
  previous: Reading | undefined,
): Promise<Reading> {
  const read = readArticle(document, outlets);
  if (read === undefined) throw new NoArticle('The page holds no text that reads as an article.');
  const unchanged = previous?.article.text === read.article.text && previous.article.url === read.article.url;
  if (unchanged) return { ...read, examination: previous.examination };
  const examination = await sendToBackground(send, { type: 'examine', article: read.article });
  // The site may have redrawn its article meanwhile; the notes are then placed by the words around them.
  const now = isInPage(read.map) ? read : (readArticle(document, outlets) ?? read);
  return { article: read.article, map: now.map, root: now.root, examination };
}

function isInPage({ runs }: TextMap): boolean {
  return runs.every(({ node, from, length }) => node.isConnected && node.length >= from + length);
}
