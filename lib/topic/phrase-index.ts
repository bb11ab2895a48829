import { latinEnding } from '../language/inflections.ts';

/** A phrase of the pack found in a text. Offsets are UTF-16, end exclusive. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

/** A letter of the tree of phrases; `values` where a phrase ends. */
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  values: T[] | undefined;
}

const branch = <T>(): Branch<T> => ({ next: new Map(), values: undefined });

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
/** Letters of one foreign word: デル is no part of モデル, nor メタ of メタバース. */
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const isTorn = (name: string, before: string, behind: string): boolean =>
  (KATAKANA.test(name[0] ?? '') && KATAKANA.test(before)) ||
  (KATAKANA.test(name.at(-1) ?? '') && KATAKANA.test(behind));

/** Lower case without a change of length: `İ` would become two units and move every offset behind it. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/** Literal phrases in a tree of letters, so that a text is read once however many there are. */
export class PhraseIndex<T> {
  readonly #root = branch<T>();
  readonly #rules: PhraseRules;

  constructor(pairs: Iterable<readonly [phrase: string, value: T]>, rules: PhraseRules) {
    this.#rules = rules;
    for (const [raw, value] of pairs) this.#add(rules.foldCase ? raw.toLowerCase() : raw, value);
  }

  #add(phrase: string, value: T): void {
    let at = this.#root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      const next = at.next.get(code) ?? branch<T>();
      at.next.set(code, next);
      at = next;
    }
    at.values ??= [];
    at.values.push(value);
  }

  /** The phrases of the text in order of their start, longer ones first. */
  find(text: string): readonly Hit<T>[] {
    const hay = this.#rules.foldCase ? lowered(text) : text;
    const hits: Hit<T>[] = [];
    for (let at = 0; at < hay.length; at++) {
      // Most letters of a Latin text stand inside a word, where no phrase begins.
      if (isLatin(hay.charCodeAt(at)) && isLatin(hay.charCodeAt(at - 1))) continue;
      const longest = this.#take(hay, at, hits);
      if (this.#rules.longestOnly && longest > at) at = longest - 1;
    }
    return hits;
  }

  /** Adds what begins at `at`, the longest first, and gives the end of the longest, or `at`. */
  #take(hay: string, at: number, hits: Hit<T>[]): number {
    const first = this.#root.next.get(hay.charCodeAt(at));
    return first ? this.#descend(hay, at, at + 1, first, hits) : at;
  }

  #descend(hay: string, at: number, end: number, node: Branch<T>, hits: Hit<T>[]): number {
    const next = end < hay.length ? node.next.get(hay.charCodeAt(end)) : undefined;
    const longer = next ? this.#descend(hay, at, end + 1, next, hits) : at;
    if (!node.values || (this.#rules.longestOnly && longer > at)) return longer;
    const phrase = hay.slice(at, end);
    if (!this.#fits(hay, at, phrase)) return longer;
    for (const value of node.values) hits.push({ start: at, end, phrase, value });
    return Math.max(longer, end);
  }

  #fits(text: string, at: number, phrase: string): boolean {
    const first = phrase[0] ?? '';
    const before = text[at - 1] ?? ' ';
    const end = at + phrase.length;
    const mustBegin = HANGUL.test(first) && (this.#rules.hangulStart || phrase.length === 1);
    if (mustBegin && HANGUL.test(before)) return false;
    if (this.#rules.longestOnly && isTorn(phrase, before, text[end] ?? ' ')) return false;
    if (!LATIN.test(phrase.at(-1) ?? '')) return true;
    if (/^\.\d/.test(text.slice(end, end + 2))) return false;
    if (this.#rules.foldCase) return latinEnding.test(text.slice(end, end + 5));
    return !LATIN.test(text[end] ?? ' ');
  }
}
