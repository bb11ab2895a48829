import { codeAt } from './code-at.ts';

const SIZE = 4096;
const SPREAD = 31;
/** How many letters a phrase has, as far as the filter looks. */
const ONE = 1;
const TWO = 2;
const MORE = 4;

const place = (hash: number): number => hash & (SIZE - 1);
const joined = (hash: number, letter: number): number => hash * SPREAD + letter;

/** A quick no before a list of phrases is looked through: whether any of them may stand at a place, told by its first three letters on the way from there (`step` 1) or back (-1). */
export class PhraseFilter {
  readonly #ones = new Uint8Array(SIZE);
  readonly #twos = new Uint8Array(SIZE);
  readonly #threes = new Uint8Array(SIZE);
  readonly #step: 1 | -1;

  constructor(step: 1 | -1) {
    this.#step = step;
  }

  add(phrase: string): void {
    const start = this.#step === 1 ? 0 : phrase.length - 1;
    const first = codeAt(phrase, start);
    const second = joined(first, codeAt(phrase, start + this.#step));
    const length = phrase.length === 1 ? ONE : phrase.length === 2 ? TWO : MORE;
    mark(this.#ones, first, length);
    if (length !== ONE) mark(this.#twos, second, length);
    if (length === MORE) mark(this.#threes, joined(second, codeAt(phrase, start + 2 * this.#step)), MORE);
  }

  /** `at` is the first letter on the way. */
  may(text: string, at: number): boolean {
    const first = codeAt(text, at);
    const one = this.#ones[place(first)] ?? 0;
    if (one < TWO) return one === ONE;
    const second = joined(first, codeAt(text, at + this.#step));
    const two = this.#twos[place(second)] ?? 0;
    if ((one & ONE) !== 0 || (two & TWO) !== 0) return true;
    return two !== 0 && this.#threes[place(joined(second, codeAt(text, at + 2 * this.#step)))] === MORE;
  }
}

function mark(table: Uint8Array, hash: number, length: number): void {
  const at = place(hash);
  table[at] = (table[at] ?? 0) | length;
}
