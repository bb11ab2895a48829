import { PhraseFilter } from './phrase-filter.ts';

type Entry<T> = readonly [phrase: string, value: T];

export interface PhraseHit<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases by their first letter, longest first. */
export class PhraseTable<T> {
  /** The letters that phrases begin with. */
  readonly letters: string;
  readonly #phrases = new Map<number, readonly Entry<T>[]>();
  readonly #filter = new PhraseFilter(1);

  constructor(phrases: Iterable<Entry<T>>) {
    const longestFirst = [...phrases].sort(([a], [b]) => b.length - a.length);
    for (const entry of longestFirst) {
      const code = entry[0].charCodeAt(0);
      this.#filter.add(entry[0]);
      this.#phrases.set(code, [...(this.#phrases.get(code) ?? []), entry]);
    }
    this.letters = String.fromCharCode(...this.#phrases.keys());
  }

  /** The longest phrase that stands at `at` and that `fits` takes. */
  at(
    text: string,
    at: number,
    fits?: (text: string, end: number, phrase: string) => boolean,
  ): PhraseHit<T> | undefined {
    if (!this.#filter.may(text, at)) return undefined;
    const phrases = this.#phrases.get(text.charCodeAt(at));
    if (phrases === undefined) return undefined;
    for (const [phrase, value] of phrases) {
      const end = at + phrase.length;
      if (text.startsWith(phrase, at) && (fits === undefined || fits(text, end, phrase)))
        return { value, end };
    }
    return undefined;
  }
}
