import type { LanguagePack } from '../language/types.ts';
import { codeAt } from '../text/code-at.ts';
import { isBlank } from '../text/gap.ts';
import type { Numeral } from './numeral.ts';
import type { Parsed, Parser, Reading } from './reading.ts';

/** Letters share a place where their last bits are the same; the parsers look themselves. */
const SIZE = 4096;
const place = (code: number): number => code & (SIZE - 1);

const at = (table: Uint32Array, code: number): number => table[place(code)] ?? 0;

const HYPHEN = 0x2d;
/** `Math.clz32` counts from the other end. */
const FIRST_BIT = 31;

/** A bit for each. */
const MOST = 32;

type Side = 'behind' | 'before';

/** For each letter the parsers that may answer beside it, a bit for each. */
function lettersOf(parsers: readonly Parser[], side: Side, pack: LanguagePack): Uint32Array {
  const table = new Uint32Array(SIZE);
  for (const [index, parser] of parsers.entries()) {
    const given = parser[side];
    const letters = typeof given === 'function' ? given(pack) : given;
    const places =
      letters === undefined
        ? table.keys()
        : Array.from({ length: letters.length }, (_, at) => place(letters.charCodeAt(at)));
    for (const each of places) table[each] = (table[each] ?? 0) | (1 << index);
  }
  return table;
}

/** The parsers of a language in their order, and by the letters beside a number those that may answer there. */
export class ParserTable {
  readonly #parsers: readonly Parser[];
  readonly #behind: Uint32Array;
  readonly #before: Uint32Array;

  constructor(parsers: readonly Parser[], pack: LanguagePack) {
    if (parsers.length > MOST)
      throw new RangeError(`${parsers.length} parsers for ${pack.code}: a table holds ${MOST}.`);
    this.#parsers = parsers;
    this.#behind = lettersOf(parsers, 'behind', pack);
    this.#before = lettersOf(parsers, 'before', pack);
  }

  /** What the first parser that answers reads at numeral `index`. */
  read(reading: Reading, index: number): Parsed {
    const numeral = reading.numerals[index];
    let open = numeral === undefined ? 0 : this.#mayAnswer(reading.text, numeral);
    while (open !== 0) {
      const parsed = this.#parsers[FIRST_BIT - Math.clz32(open & -open)]?.read(reading, index);
      if (parsed) return parsed;
      open &= open - 1;
    }
    return undefined;
  }

  #mayAnswer(text: string, { start, end }: Numeral): number {
    const behind = codeAt(text, end);
    const before = codeAt(text, start - 1);
    const near = at(this.#behind, behind) | (isBlank(behind) ? at(this.#behind, codeAt(text, end + 1)) : 0);
    const apart = isBlank(before) || before === HYPHEN;
    return near & (at(this.#before, before) | (apart ? at(this.#before, codeAt(text, start - 2)) : 0));
  }
}
