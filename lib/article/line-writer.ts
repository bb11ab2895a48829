import { isStrayLine } from './is-stray-line.ts';
import type { TextMap, TextRun } from './text-map.ts';

type MutableRun = { -readonly [K in keyof TextRun]: TextRun[K] };

/** A line this long is a paragraph: what stands above the first one is the article's head. */
const PARAGRAPH = 60;
/** Zero-width letters are invisible and would break a figure in two. */
const PIECE = /[^\s\u200b\u200c\u2060\ufeff\u00ad]+|\s+/g;

/** Text being written line by line; what belongs to the current line can still be taken back. */
export class LineWriter {
  readonly #lines: string[] = [];
  readonly #runs: MutableRun[] = [];
  #line = '';
  #lineStart = 0;
  /** Letters of the current line that stand inside links. */
  #linked = 0;
  #isAtHead = true;
  /** Set while the cells of a row are written as one line. */
  #isJoining = false;

  get map(): TextMap {
    return { text: this.#lines.join('\n'), runs: this.#runs };
  }

  write(node: Text, inLink: boolean, keepsLineEnds: boolean): void {
    for (const piece of node.data.matchAll(PIECE)) {
      if (piece[0].trim() !== '') {
        this.#append(piece[0], node, piece.index);
        if (inLink) this.#linked += piece[0].length + 1;
      } else if (keepsLineEnds && piece[0].includes('\n')) this.endLine();
      else if (this.#line !== '' && !this.#line.endsWith(' ')) this.#append(' ', node, piece.index);
    }
  }

  endLine(): void {
    if (this.#isJoining) {
      // No letter of the page: like a line end it belongs to no run.
      if (this.#line !== '' && !this.#line.endsWith(' ')) this.#line += ' ';
      return;
    }
    if (this.#line.endsWith(' ')) this.#cut(this.#line.length - 1);
    if (this.#isStray()) this.#cut(0);
    if (this.#line !== '') {
      this.#lines.push(this.#line);
      this.#lineStart += this.#line.length + 1;
      this.#isAtHead &&= this.#line.length < PARAGRAPH;
    }
    this.#line = '';
    this.#linked = 0;
  }

  /** Writes as one line what would be several. */
  join(write: () => void): void {
    this.endLine();
    this.#isJoining = true;
    write();
    this.#isJoining = false;
    this.endLine();
  }

  /** A line that is nothing but links is a headline of another article. */
  #isStray(): boolean {
    const { length } = this.#line;
    return (length >= 12 && this.#linked > length * 0.7) || isStrayLine(this.#line, this.#isAtHead);
  }

  #append(letters: string, node: Text, from: number): void {
    const start = this.#lineStart + this.#line.length;
    const last = this.#runs.at(-1);
    const joins =
      last?.node === node && last.from + last.length === from && last.start + last.length === start;
    if (joins) last.length += letters.length;
    else this.#runs.push({ start, length: letters.length, node, from });
    this.#line += letters;
  }

  #cut(length: number): void {
    const end = this.#lineStart + length;
    this.#line = this.#line.slice(0, length);
    for (let last = this.#runs.at(-1); last !== undefined; last = this.#runs.at(-1)) {
      if (last.start < end) {
        last.length = Math.min(last.length, end - last.start);
        return;
      }
      this.#runs.pop();
    }
  }
}
