import type { QuantityKind } from '../quantity/types.ts';
import { codeAt } from '../text/code-at.ts';
import { isLatin } from '../text/is-latin.ts';
import { PhraseFilter } from '../text/phrase-filter.ts';

/** [word, kind, unit, characters that must not follow]. */
export type UnitRow = readonly [word: string, kind: QuantityKind, unit: string, notBefore: string];

/** Unit → the words a language prints for it; `불!과만` is 불 unless 과 or 만 follows. */
export type UnitWords = Readonly<Record<string, readonly string[]>>;

export interface UnitHit {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** What a figure with this unit is read by. */
  readonly rule: string;
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

interface Unit {
  readonly word: string;
  /** Its second letter, or 0. */
  readonly second: number;
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly notBefore: string;
  readonly rule: string;
}

/** The words for units by their first letter, longest first. */
export class UnitTable {
  readonly #units = new Map<number, Unit[]>();
  readonly #filter = new PhraseFilter(1);

  constructor(rows: readonly UnitRow[]) {
    for (const [word, kind, unit, notBefore] of [...rows].sort(([a], [b]) => b.length - a.length)) {
      const first = word.charCodeAt(0);
      const units = this.#units.get(first) ?? [];
      units.push({ word, second: codeAt(word, 1), kind, unit, notBefore, rule: `unit:${word}` });
      this.#units.set(first, units);
      this.#filter.add(word);
    }
  }

  /** The longest unit word that stands exactly at `at`. */
  at(text: string, at: number): UnitHit | undefined {
    if (!this.#filter.may(text, at)) return undefined;
    const second = codeAt(text, at + 1);
    for (const row of this.#units.get(text.charCodeAt(at)) ?? []) {
      const { word, notBefore } = row;
      if ((row.second !== 0 && row.second !== second) || !text.startsWith(word, at)) continue;
      const end = at + word.length;
      const next = codeAt(text, end);
      const last = word.charCodeAt(word.length - 1);
      // `m212` is no square metre.
      if (isDigit(next) && isDigit(last)) return undefined;
      const goesOn = isLatin(next) && isLatin(last);
      if (!goesOn && (notBefore === '' || next === 0 || !notBefore.includes(text.charAt(end))))
        return { kind: row.kind, unit: row.unit, rule: row.rule, end };
    }
    return undefined;
  }
}
