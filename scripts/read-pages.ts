/**
 * Reads and marks every page below a folder: `node scripts/read-pages.ts DIR`, say over the test pages of mozilla/readability.
 * Fails on an error, on a page that is not byte for byte what it was, on a note that is not on its letters, and on any note
 * of a page that does not name the story.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { placeNotes } from '../lib/anchor/place-notes.ts';
import { readArticle } from '../lib/article/read-article.ts';
import type { OutletReading } from '../lib/article/types.ts';
import { examine } from '../lib/examine.ts';
import outlets from '../seeds/outlets.json' with { type: 'json' };
import { loadCorpus } from './examine/load-corpus.ts';

const corpus = loadCorpus(undefined);
/** Expectations lie beside the sources in some collections. */
const PAGES = /(?<!expected)\.x?html?$/;

interface Outcome {
  readonly letters: number;
  readonly notes: number;
  readonly complaints: readonly string[];
}

function readAndMark(html: string): Outcome {
  const dom = new JSDOM(html, { url: 'https://page.invalid/', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  try {
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, outlets as readonly OutletReading[]);
    const { notes } = read ? examine({ article: read.article, ...corpus }) : { notes: [] };
    const { unplaced } = read ? placeNotes(notes, read.article.text, read.map) : { unplaced: [] };
    const isChanged = document.documentElement.outerHTML !== before;
    const isNamed = corpus.topicPack.gate.some((name) => html.includes(name));
    const complaints = [
      ...(isChanged ? ['the page was changed'] : []),
      ...unplaced.map((id) => `not placed: ${id}`),
      ...(isNamed ? [] : notes.map(({ id }) => `a note on a page about something else: ${id}`)),
    ];
    return { letters: read?.article.text.length ?? 0, notes: notes.length, complaints };
  } finally {
    dom.window.close();
  }
}

function outcomeOf(file: string): Outcome {
  try {
    return readAndMark(readFileSync(file, 'utf8'));
  } catch (error) {
    // Whatever a page does to the reading is what this command is there to find.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { letters: 0, notes: 0, complaints: [reason] };
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/read-pages.ts DIR');
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PAGES.test(name));
let read = 0;
let notes = 0;
let failed = 0;
for (const name of files.sort()) {
  const outcome = outcomeOf(join(folder, name));
  if (outcome.letters > 0) read++;
  notes += outcome.notes;
  if (outcome.complaints.length > 0) failed++;
  for (const complaint of outcome.complaints) console.log(`${name}: ${complaint}`);
  // jsdom lets go of a page only after the turn in which it was closed.
  await new Promise((resolve) => setImmediate(resolve));
}
console.log(`${files.length} pages, ${read} with an article, ${notes} notes, ${failed} failed`);
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
