const SIZE = 4096;
const LETTER = 1;
const PAIR = 2;

/** A quick no for tables of phrases: whether any of them may have these two letters at the end by which it is looked up. */
export class PairFilter {
  readonly #letters = new Uint8Array(SIZE);
  readonly #pairs = new Uint8Array(SIZE);

  /** `second` is NaN where the phrase is one letter long. */
  add(first: number, second: number): void {
    const single = Number.isNaN(second);
    this.#letters[place(first)] = (this.#letters[place(first)] ?? 0) | (single ? LETTER : PAIR);
    if (!single) this.#pairs[pairPlace(first, second)] = 1;
  }

  /** `second` is any number where no second letter stands. */
  may(first: number, second: number): boolean {
    const known = this.#letters[place(first)];
    if (known === 0) return false;
    return known !== PAIR || this.#pairs[pairPlace(first, second)] === 1;
  }
}

const place = (code: number): number => code & (SIZE - 1);
const SPREAD = 31;
const pairPlace = (first: number, second: number): number => (first * SPREAD + second) & (SIZE - 1);
