/** A sentence's place; `paragraph` counts the lines of the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx)|\b[A-Z]|\.[A-Z])$/;
const CLOSERS = '"\'”’」』)】';

function isEnd(text: string, at: number, from: number): boolean {
  const char = text[at];
  if (char === '。' || char === '！' || char === '？') return true;
  if (char !== '.' && char !== '!' && char !== '?') return false;
  const next = text[at + 1];
  if (next !== undefined && !/\s/.test(next) && !CLOSERS.includes(next))
    return /[다요][.]/.test(text.slice(at - 1, at + 1)) && /[가-힣]/.test(next);
  return char !== '.' || !ABBREVIATION.test(text.slice(Math.max(from, at - 6), at));
}

/** Headlines and decks are short lines without a full stop; those that follow each other belong together. */
const HEADLINE = 70;
const isHeadline = (line: string): boolean =>
  line.trim().length > 3 &&
  line.length < HEADLINE &&
  !/[.!?。:：]["'”’]?\s*$/.test(line) &&
  !/^\s*[-•·*]/.test(line);

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Nobody writes longer ones; what relates every name of a sentence to every figure stays bounded. */
const LONGEST = 1500;

/** Sentences in order; a line break always ends one. Offsets are UTF-16, gaps are white space only. */
export function splitSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim()) found.push({ start, end, paragraph });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      const headline =
        isHeadline(text.slice(start, at)) && isHeadline(text.slice(at + 1, lineEnd(text, at + 1)));
      close(at);
      start = at + 1;
      if (!headline) paragraph++;
    } else if (at - start > LONGEST && text[at] === ' ') {
      close(at);
    } else if (isEnd(text, at, start)) {
      let end = at + 1;
      while (end < text.length && CLOSERS.includes(text[end] ?? ' ')) end++;
      // a quotation that goes on ("…다"고 말했다) is not the end of its sentence
      if (/[가-힣]/.test(text[end] ?? '') && end > at + 1) continue;
      close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return found;
}
