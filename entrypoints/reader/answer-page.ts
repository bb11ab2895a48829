import { makeQuote, type QuoteSelector } from '../../lib/anchor/quote-selector.ts';
import { parseToPage } from '../../lib/messages/parse-to-page.ts';
import type { PageSource, PageState, ToPage } from '../../lib/messages/types.ts';
import type { Reader } from './reader.ts';

/** Lets a frame that holds the article answer before the page around it. */
const YIELD_TO_FRAMES = 250;

/** Answers popup and background; undefined where another frame should. */
export function answerPage(reader: Reader, isTop: boolean, raw: unknown): Promise<unknown> | undefined {
  const message = parseToPage(raw);
  if (message.type === 'page-state') return answerState(reader.state, isTop);
  if (message.type === 'jump') return answerJump(reader.stage.turning.jump(message.noteId), isTop);
  if (message.type === 'quotes') return answerQuotes(reader);
  if (message.type === 'select') return answerSelect(reader, message.noteId);
  if (message.type === 'pause') return reader.pause(message.paused);
  if (message.type === 'page-source') return answerSource(reader, isTop);
  if (message.type === 'corpus-changed') return reader.readAnew();
  if (message.type === 'command') return obey(reader, message);
  return message.type === 'reviews-changed' ? reader.refreshReviews() : reader.read();
}

/** Frames without notes are advertisements and widgets: they stay silent, unless put to rest. */
function answerState(state: PageState, isTop: boolean): Promise<PageState> | undefined {
  const hasNotes = state.status === 'read' && state.examination.notes.length > 0;
  if (hasNotes || state.status === 'paused') return Promise.resolve(state);
  return isTop ? later(state) : undefined;
}

function answerJump(placed: boolean, isTop: boolean): Promise<{ placed: boolean }> | undefined {
  if (placed) return Promise.resolve({ placed });
  return isTop ? later({ placed }) : undefined;
}

/** The words around each figure as it was read; a frame without notes leaves the answer to the one that has them. */
function answerQuotes({ reading }: Reader): Promise<Record<string, QuoteSelector>> | undefined {
  if (reading === undefined || reading.examination.notes.length === 0) return undefined;
  const { examination, article } = reading;
  const quotes = examination.notes.map(({ id, claim }) => [id, makeQuote(article.text, claim)] as const);
  return Promise.resolve(Object.fromEntries(quotes));
}

/** Where the article comes from; the frame that holds the notes holds it. */
function answerSource({ reading }: Reader, isTop: boolean): Promise<PageSource> | undefined {
  if (!reading?.examination.topicPack) return undefined;
  const { text: _, ...source } = reading.article;
  if (reading.examination.notes.length > 0) return Promise.resolve(source);
  return isTop ? later(source) : undefined;
}

/** Only the frame that holds the note answers. */
function answerSelect(reader: Reader, noteId: string): Promise<null> | undefined {
  const { state } = reader;
  const isHere = state.status === 'read' && state.examination.notes.some(({ id }) => id === noteId);
  if (!isHere) return undefined;
  reader.select(noteId);
  return Promise.resolve(null);
}

function later<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), YIELD_TO_FRAMES));
}

async function obey(reader: Reader, { command }: Extract<ToPage, { type: 'command' }>): Promise<null> {
  if (command === 'pause-page') await reader.pause();
  else reader.stage.turning.step(command === 'next-note' ? 1 : -1);
  return null;
}
