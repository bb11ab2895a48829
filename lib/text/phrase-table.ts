export interface PhraseHit<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases by their first letter, longest first. */
export class PhraseTable<T> {
  /** The letters that phrases begin with. */
  readonly letters: string;
  readonly #phrases = new Map<number, (readonly [phrase: string, value: T])[]>();

  constructor(phrases: Readonly<Record<string, T>>) {
    const longestFirst = Object.entries(phrases).sort(([a], [b]) => b.length - a.length);
    for (const entry of longestFirst) {
      const code = entry[0].charCodeAt(0);
      this.#phrases.set(code, [...(this.#phrases.get(code) ?? []), entry]);
    }
    this.letters = String.fromCharCode(...this.#phrases.keys());
  }

  /** The longest phrase that stands at `at`. */
  at(text: string, at: number): PhraseHit<T> | undefined {
    const phrases = this.#phrases.get(text.charCodeAt(at));
    if (phrases === undefined) return undefined;
    for (const [phrase, value] of phrases)
      if (text.startsWith(phrase, at)) return { value, end: at + phrase.length };
    return undefined;
  }
}
