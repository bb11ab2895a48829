import { isLatin } from '../../text/is-latin.ts';
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word that starts at `at`, lower case. */
export function wordAt(text: string, at: number): Word | undefined {
  let end = at;
  while (end < text.length && isLatin(text.charCodeAt(end))) end++;
  return end === at ? undefined : { text: text.slice(at, end).toLowerCase(), start: at, end };
}

/** Sloppy pages put more than one space between words. */
const LONGEST_GAP = 3;

/** The next word behind a hyphen or a few spaces. */
export function nextWord(text: string, at: number): Word | undefined {
  const gap = text[at];
  if (gap === '-' || gap === '\u2011') return wordAt(text, at + 1);
  let start = at;
  while (text[start] === ' ' && start - at < LONGEST_GAP) start++;
  return start === at ? undefined : wordAt(text, start);
}
