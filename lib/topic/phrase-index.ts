/** A phrase of the pack found in a text. Offsets are UTF-16, end exclusive. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

interface Entry<T> {
  readonly phrase: string;
  readonly values: T[];
}

export interface PhraseRules {
  /** One phrase a place, the longest (names); otherwise every phrase, also inside longer ones (cues). */
  readonly longestOnly: boolean;
  /** Fold Latin case (cues); names keep theirs. */
  readonly foldCase: boolean;
  /** A Hangul phrase must begin a word (names, and cues of one syllable). */
  readonly hangulStart: boolean;
}

const LATIN = /[A-Za-z0-9]/;
const isLatin = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const HANGUL = /[\uac00-\ud7a3]/;
/** English endings a phrase may take on: plural, possessive, tense. */
const INFLECTION = /^(?:s|es|ed|d|ing|er|['’]s)?(?![A-Za-z0-9])/;

/** Lower case without a change of length: `İ` would become two units and move every offset behind it. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/** Literal phrases by first character; the longest that fits at a place wins. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #rules: PhraseRules;

  constructor(pairs: Iterable<readonly [phrase: string, value: T]>, rules: PhraseRules) {
    this.#rules = rules;
    const entries = new Map<string, Entry<T>>();
    for (const [raw, value] of pairs) {
      const phrase = rules.foldCase ? raw.toLowerCase() : raw;
      const entry = entries.get(phrase) ?? { phrase, values: [] };
      entry.values.push(value);
      entries.set(phrase, entry);
    }
    for (const entry of entries.values()) {
      const first = entry.phrase[0] ?? '';
      const list = this.#byFirst.get(first) ?? [];
      list.push(entry);
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** The phrases of the text in order of their start. */
  find(text: string): readonly Hit<T>[] {
    const hay = this.#rules.foldCase ? lowered(text) : text;
    const hits: Hit<T>[] = [];
    for (let at = 0; at < hay.length; at++) {
      // Most letters of a Latin text stand inside a word, where no phrase begins.
      if (isLatin(hay.charCodeAt(at)) && isLatin(hay.charCodeAt(at - 1))) continue;
      for (const entry of this.#byFirst.get(hay[at] ?? '') ?? []) {
        if (!hay.startsWith(entry.phrase, at) || !this.#fits(hay, at, entry.phrase)) continue;
        for (const value of entry.values) {
          hits.push({ start: at, end: at + entry.phrase.length, phrase: entry.phrase, value });
        }
        if (!this.#rules.longestOnly) continue;
        at += entry.phrase.length - 1;
        break;
      }
    }
    return hits;
  }

  #fits(text: string, at: number, phrase: string): boolean {
    const first = phrase[0] ?? '';
    const before = text[at - 1] ?? ' ';
    const end = at + phrase.length;
    const mustBegin = HANGUL.test(first) && (this.#rules.hangulStart || phrase.length === 1);
    if (mustBegin && HANGUL.test(before)) return false;
    if (!LATIN.test(phrase.at(-1) ?? '')) return true;
    if (/^\.\d/.test(text.slice(end, end + 2))) return false;
    if (this.#rules.foldCase) return INFLECTION.test(text.slice(end, end + 5));
    return !LATIN.test(text[end] ?? ' ');
  }
}
