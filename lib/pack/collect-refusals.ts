import { MAX_DESCRIBED } from './limits.ts';
import type { Refusal, Refusals } from './types.ts';

/** Gathers what is refused: every one is counted, the first ones are kept. */
export class RefusalList {
  #count = 0;
  readonly #described: Refusal[] = [];

  add(refusal: Refusal): void {
    this.#count++;
    if (this.#described.length < MAX_DESCRIBED) this.#described.push(refusal);
  }

  get all(): Refusals {
    return { count: this.#count, described: this.#described };
  }
}
