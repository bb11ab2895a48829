import { codeAt } from './code-at.ts';
import { PairFilter } from './pair-filter.ts';

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
  readonly #filter = new PairFilter();

  constructor(phrases: Iterable<Entry<T>>) {
    const longestFirst = [...phrases].sort(([a], [b]) => b.length - a.length);
    for (const entry of longestFirst) {
      const code = entry[0].charCodeAt(0);
      this.#filter.add(code, codeAt(entry[0], 1));
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
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    if (!this.#filter.may(first, codeAt(text, at + 1))) return undefined;
    const phrases = this.#phrases.get(first);
    if (phrases === undefined) return undefined;
    for (const [phrase, value] of phrases) {
      const end = at + phrase.length;
      if (text.startsWith(phrase, at) && (fits === undefined || fits(text, end, phrase)))
        return { value, end };
    }
    return undefined;
  }
}
