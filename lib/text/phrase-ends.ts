import { PhraseFilter } from './phrase-filter.ts';

type Entry<T> = readonly [phrase: string, value: T];

export interface PhraseEnd<T> {
  readonly value: T;
  readonly start: number;
}

/** Phrases by their last letter, longest first. */
export class PhraseEnds<T> {
  /** The letters that phrases end with. */
  readonly letters: string;
  readonly #phrases = new Map<number, readonly Entry<T>[]>();
  readonly #filter = new PhraseFilter(-1);

  constructor(phrases: Iterable<Entry<T>>) {
    const longestFirst = [...phrases].sort(([a], [b]) => b.length - a.length);
    for (const entry of longestFirst) {
      const code = entry[0].charCodeAt(entry[0].length - 1);
      this.#filter.add(entry[0]);
      this.#phrases.set(code, [...(this.#phrases.get(code) ?? []), entry]);
    }
    this.letters = String.fromCharCode(...this.#phrases.keys());
  }

  /** The longest phrase that ends at `end` and that `fits` takes. */
  before(
    text: string,
    end: number,
    fits?: (text: string, start: number, phrase: string) => boolean,
  ): PhraseEnd<T> | undefined {
    if (!this.#filter.may(text, end - 1)) return undefined;
    const phrases = this.#phrases.get(text.charCodeAt(end - 1));
    if (phrases === undefined) return undefined;
    for (const [phrase, value] of phrases) {
      const start = end - phrase.length;
      if (text.endsWith(phrase, end) && (fits === undefined || fits(text, start, phrase)))
        return { value, start };
    }
    return undefined;
  }
}
