import type { QuantityKind } from '../quantity/types.ts';
import { isLatin } from '../text/is-latin.ts';
import { PhraseFilter } from '../text/phrase-filter.ts';

/** [word, kind, unit, characters that must not follow]. */
export type UnitRow = readonly [word: string, kind: QuantityKind, unit: string, notBefore: string];

/** Unit → the words a language prints for it; `불!과만` is 불 unless 과 or 만 follows. */
export type UnitWords = Readonly<Record<string, readonly string[]>>;

export interface UnitHit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly word: string;
  readonly end: number;
}

export function unitRows(kind: QuantityKind, words: UnitWords): UnitRow[] {
  return Object.entries(words).flatMap(([unit, forms]) =>
    forms.map((form): UnitRow => {
      const [word = '', notBefore = ''] = form.split('!');
      return [word, kind, unit, notBefore];
    }),
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Unit rows by their first letter, longest first. */
export class UnitTable {
  readonly #rows = new Map<number, UnitRow[]>();
  readonly #filter = new PhraseFilter(1);

  constructor(rows: readonly UnitRow[]) {
    for (const row of rows) {
      const key = row[0].charCodeAt(0);
      const list = this.#rows.get(key) ?? [];
      list.push(row);
      this.#filter.add(row[0]);
      this.#rows.set(key, list);
    }
    for (const list of this.#rows.values()) list.sort((a, b) => b[0].length - a[0].length);
  }

  /** The longest unit word that stands exactly at `at`. */
  at(text: string, at: number): UnitHit | undefined {
    if (!this.#filter.may(text, at)) return undefined;
    const rows = this.#rows.get(text.charCodeAt(at));
    if (rows === undefined) return undefined;
    for (const [word, kind, unit, notBefore] of rows) {
      if (!text.startsWith(word, at)) continue;
      const end = at + word.length;
      if (end === text.length) return { kind, unit, word, end };
      if (isLatin(text.charCodeAt(end)) && isLatin(word.charCodeAt(word.length - 1))) continue;
      // `m212` is no square metre.
      if (isDigit(text.charCodeAt(end)) && isDigit(word.charCodeAt(word.length - 1))) return undefined;
      if (notBefore !== '' && notBefore.includes(text.charAt(end))) continue;
      return { kind, unit, word, end };
    }
    return undefined;
  }
}
