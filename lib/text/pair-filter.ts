import { codeAt } from './code-at.ts';

const SIZE = 4096;
const LETTER = 1;
const PAIR = 2;
const SPREAD = 31;

const place = (code: number): number => code & (SIZE - 1);
const pairPlace = (first: number, second: number): number => (first * SPREAD + second) & (SIZE - 1);

/** A quick no before a list of phrases is looked through: whether any of them may have these two letters where it is looked up. */
export class PairFilter {
  readonly #letters = new Uint8Array(SIZE);
  readonly #pairs = new Uint8Array(SIZE);

  /** For phrases that are looked up by their first two letters. */
  static ofHeads(phrases: Iterable<string>): PairFilter {
    const filter = new PairFilter();
    for (const phrase of phrases) filter.add(codeAt(phrase, 0), codeAt(phrase, 1));
    return filter;
  }

  /** `second` is 0 where the phrase is one letter long. */
  add(first: number, second: number): void {
    const at = place(first);
    this.#letters[at] = (this.#letters[at] ?? 0) | (second === 0 ? LETTER : PAIR);
    if (second !== 0) this.#pairs[pairPlace(first, second)] = 1;
  }

  /** `second` is 0 where no second letter stands. */
  may(first: number, second: number): boolean {
    const known = this.#letters[place(first)];
    if (known === 0) return false;
    return known !== PAIR || this.#pairs[pairPlace(first, second)] === 1;
  }
}
