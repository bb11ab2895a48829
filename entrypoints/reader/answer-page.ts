import { parseToPage } from '../../lib/messages/parse-to-page.ts';
import type { PageSource, PageState, QuotedNote, ToPage } from '../../lib/messages/types.ts';
import type { Note } from '../../lib/note/types.ts';
import type { Reader } from './reader.ts';
import { quoteNotes } from './tell-reading.ts';

/** Lets a frame that holds the article answer before the page around it, in milliseconds. */
const YIELD_TO_FRAMES = 250;

/** Answers popup and background; undefined where another frame should. */
export function answerPage(reader: Reader, isTop: boolean, raw: unknown): Promise<unknown> | undefined {
  const message = parseToPage(raw);
  if (message.type === 'page-state') return answerState(reader.state, isTop);
  if (message.type === 'jump') return answerJump(reader.stage.turning.jump(message.noteId), isTop);
  if (message.type === 'note') return answerNote(reader, message.noteId);
  if (message.type === 'notes') return answerNotes(reader);
  if (message.type === 'select') return answerSelect(reader, message.noteId);
  if (message.type === 'pause') return reader.pause(message.paused);
  if (message.type === 'page-source') return answerSource(reader, isTop);
  if (message.type === 'corpus-changed') return reader.readAnew();
  if (message.type === 'command') return obey(reader, message);
  return message.type === 'reviews-changed' ? reader.refreshReviews() : reader.read();
}

/** Frames without notes are advertisements and widgets: they stay silent, unless put to rest. */
function answerState(state: PageState, isTop: boolean): Promise<PageState> | undefined {
  const hasNotes = state.status === 'read' && state.notes.length > 0;
  if (hasNotes || state.status === 'paused') return Promise.resolve(state);
  return isTop ? later(state) : undefined;
}

function answerJump(placed: boolean, isTop: boolean): Promise<{ placed: boolean }> | undefined {
  if (placed) return Promise.resolve({ placed });
  return isTop ? later({ placed }) : undefined;
}

const noteOf = ({ reading }: Reader, noteId: string): Note | undefined =>
  reading?.examination.notes.find(({ id }) => id === noteId);

/** Only the frame that holds the note answers. */
function answerNote(reader: Reader, noteId: string): Promise<Note> | undefined {
  const note = noteOf(reader, noteId);
  return note && Promise.resolve(note);
}

/** A frame without notes leaves the answer to the one that has some. */
function answerNotes({ reading }: Reader): Promise<readonly QuotedNote[]> | undefined {
  if (reading === undefined || reading.examination.notes.length === 0) return undefined;
  return Promise.resolve(quoteNotes(reading));
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
  if (!noteOf(reader, noteId)) return undefined;
  reader.select(noteId);
  return Promise.resolve(null);
}

function later<T>(value: T): Promise<T> {
  if (window.length === 0) return Promise.resolve(value);
  return new Promise((resolve) => setTimeout(() => resolve(value), YIELD_TO_FRAMES));
}

async function obey(reader: Reader, { command }: Extract<ToPage, { type: 'command' }>): Promise<null> {
  if (command === 'pause-page') await reader.pause();
  else reader.stage.turning.step(command === 'next-note' ? 1 : -1);
  return null;
}
