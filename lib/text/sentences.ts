/** A sentence's place; `paragraph` counts the lines of the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx)|\b[A-Z]|\.[A-Z])$/;
const CLOSERS = '"\'”’」』)】';

/** `밝혔다.2023년`, `吗?DeepSeek`: an end without a space behind it. */
const isTight = (text: string, at: number): boolean =>
  text[at] === '.'
    ? /[다요]\.[가-힣\d‘“A-Z]/.test(text.slice(at - 1, at + 2))
    : /[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(text[at - 1] ?? '');

function isEnd(text: string, at: number, from: number): boolean {
  const char = text[at];
  if (char === '。' || char === '！' || char === '？') return true;
  if (char !== '.' && char !== '!' && char !== '?') return false;
  const next = text[at + 1];
  if (next !== undefined && !/\s/.test(next) && !CLOSERS.includes(next)) return isTight(text, at);
  return char !== '.' || !ABBREVIATION.test(text.slice(Math.max(from, at - 6), at));
}

/** Headlines and decks are short lines without a full stop; those that follow each other belong together. */
const HEADLINE = 70;
const isHeadline = (line: string): boolean =>
  line.trim().length > 3 &&
  line.length < HEADLINE &&
  !/[.!?。:：]["'”’]?\s*$/.test(line) &&
  !/^\s*[-•·*]/.test(line);

/** Nobody writes longer ones; what relates every name of a sentence to every figure stays bounded. */
const LONGEST = 1500;

/** The end of the sentence that its closing mark at `at` belongs to, quotation marks and brackets taken along. */
function closedAt(text: string, at: number, end: number): number | undefined {
  let close = at + 1;
  while (close < end && CLOSERS.includes(text[close] ?? ' ')) close++;
  // a quotation that goes on ("…다"고 말했다) is not the end of its sentence
  return close > at + 1 && /[가-힣]/.test(text[close] ?? '') ? undefined : close;
}

/** Where the sentences of one line end. */
function* endsIn(text: string, from: number, end: number): Iterable<number> {
  let start = from;
  for (let at = from; at < end; at++) {
    const long = at - start > LONGEST && text[at] === ' ';
    const close = long ? at : isEnd(text, at, start) ? closedAt(text, at, end) : undefined;
    if (close === undefined) continue;
    yield close;
    start = close;
    at = Math.max(at, close - 1);
  }
  yield end;
}

/** Sentences in order; a line break always ends one. Offsets are UTF-16, gaps are white space only. */
export function splitSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let before = '';
  let start = 0;
  for (const line of text.split('\n')) {
    if (start > 0 && !(isHeadline(before) && isHeadline(line))) paragraph++;
    const lineEnd = start + line.length;
    let from = start;
    for (const end of endsIn(text, start, lineEnd)) {
      if (text.slice(from, end).trim()) found.push({ start: from, end, paragraph });
      from = end;
    }
    before = line;
    start = lineEnd + 1;
  }
  return found;
}
