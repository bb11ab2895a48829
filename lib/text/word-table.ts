const LETTER_BITS = 5;
const LOW = 31;

/** The first two letters of either case and the length, in one number. */
function shape(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & LOW;
  const second = end - start > 1 ? text.charCodeAt(start + 1) & LOW : 0;
  return (((first << LETTER_BITS) | second) << LETTER_BITS) | Math.min(end - start, LOW);
}

/** Latin words of either case and what they mean; a word whose beginning and length no word of the table has costs no string. */
export class WordTable<T> {
  readonly #values: ReadonlyMap<string, T>;
  readonly #shapes = new Uint8Array(1 << (3 * LETTER_BITS));

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    this.#values = new Map(words);
    for (const word of this.#values.keys()) this.#shapes[shape(word, 0, word.length)] = 1;
  }

  /** What the word `text[start, end)` means. */
  at(text: string, start: number, end: number): T | undefined {
    return this.#shapes[shape(text, start, end)]
      ? this.#values.get(text.slice(start, end).toLowerCase())
      : undefined;
  }
}
