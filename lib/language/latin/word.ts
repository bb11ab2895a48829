const WORD = /[A-Za-z]+/y;

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word that starts at `at`, lower case. */
export function wordAt(text: string, at: number): Word | undefined {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0];
  return found ? { text: found.toLowerCase(), start: at, end: at + found.length } : undefined;
}

/** The next word behind one space or hyphen. */
export function nextWord(text: string, at: number): Word | undefined {
  const gap = text[at];
  return gap === ' ' || gap === '-' || gap === '\u2011' ? wordAt(text, at + 1) : undefined;
}
