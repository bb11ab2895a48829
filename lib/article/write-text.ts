import { isSkipped } from './is-skipped.ts';
import { isBlock, keepsLineEnds } from './rendering.ts';
import type { TextMap, TextRun } from './text-map.ts';

type MutableRun = { -readonly [K in keyof TextRun]: TextRun[K] };

/** Text being written; what belongs to the current line can still be taken back. */
interface Page {
  readonly lines: string[];
  readonly runs: MutableRun[];
  line: string;
  lineStart: number;
  /** Letters of the current line that stand inside links. */
  linked: number;
}

interface Walk {
  readonly page: Page;
  readonly articleLength: number;
  readonly isKept: (element: Element) => boolean;
}

/** Writes the visible text of the roots, one line per block, and remembers where each letter stands. */
export function writeText(roots: readonly Element[], isKept: (element: Element) => boolean): TextMap {
  const page: Page = { lines: [], runs: [], line: '', lineStart: 0, linked: 0 };
  const articleLength = roots.reduce((sum, root) => sum + (root.textContent?.length ?? 0), 0);
  for (const root of roots) {
    writeChildren({ page, articleLength, isKept }, root, root.tagName === 'A');
    endLine(page);
  }
  return { text: page.lines.join('\n'), runs: page.runs };
}

function writeChildren(walk: Walk, parent: Element, inLink: boolean): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) writeNode(walk.page, child as Text, inLink);
    else if (child.nodeType === 1) writeElement(walk, child as Element, inLink);
  }
}

function writeElement(walk: Walk, element: Element, inLink: boolean): void {
  if (element.tagName === 'BR') endLine(walk.page);
  else if (isSkipped(element, walk.articleLength)) return;
  else if (!isBlock(element)) writeChildren(walk, element, inLink || element.tagName === 'A');
  else if (walk.isKept(element)) {
    endLine(walk.page);
    writeChildren(walk, element, inLink);
    endLine(walk.page);
  }
}

/** Zero-width letters are invisible and would break a figure in two. */
const PIECE = /[^\s\u200b\u200c\u2060\ufeff\u00ad]+|\s+/g;

function writeNode(page: Page, node: Text, inLink: boolean): void {
  const data = node.data;
  const breaks =
    /\S[^\S\n]*\n/.test(data) && node.parentElement !== null && keepsLineEnds(node.parentElement);
  for (const piece of data.matchAll(PIECE)) {
    if (piece[0].trim() !== '') {
      append(page, piece[0], node, piece.index);
      if (inLink) page.linked += piece[0].length + 1;
    } else if (breaks && piece[0].includes('\n')) endLine(page);
    else if (page.line !== '' && !page.line.endsWith(' ')) append(page, ' ', node, piece.index);
  }
}

function append(page: Page, letters: string, node: Text, from: number): void {
  const start = page.lineStart + page.line.length;
  const last = page.runs.at(-1);
  const joins = last?.node === node && last.from + last.length === from && last.start + last.length === start;
  if (joins) last.length += letters.length;
  else page.runs.push({ start, length: letters.length, node, from });
  page.line += letters;
}

function endLine(page: Page): void {
  if (page.line.endsWith(' ')) cutLine(page, page.line.length - 1);
  // A line that is nothing but links is a headline of another article.
  if (page.line.length >= 12 && page.linked > page.line.length * 0.7) cutLine(page, 0);
  if (page.line !== '') {
    page.lines.push(page.line);
    page.lineStart += page.line.length + 1;
  }
  page.line = '';
  page.linked = 0;
}

function cutLine(page: Page, length: number): void {
  const end = page.lineStart + length;
  page.line = page.line.slice(0, length);
  for (let last = page.runs.at(-1); last !== undefined; last = page.runs.at(-1)) {
    if (last.start < end) {
      last.length = Math.min(last.length, end - last.start);
      return;
    }
    page.runs.pop();
  }
}
