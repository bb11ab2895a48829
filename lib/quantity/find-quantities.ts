import { languagePacks } from '../language/packs.ts';
import type { LanguageCode, LanguagePack } from '../language/types.ts';
import { foldWidth } from '../text/fold-width.ts';
import { once } from '../text/once.ts';
import type { Draft } from './draft.ts';
import { joinRestated } from './join-restated.ts';
import { ParserTable } from './parser-table.ts';
import type { Reading } from './reading.ts';
import { refinerSteps } from './refine.ts';
import { parsers, refiners } from './rules.ts';
import { type Scan, scanFigures, scanPrepared } from './scan-figures.ts';
import type { QuantityMention } from './types.ts';

export interface QuantityContext {
  readonly lang: LanguageCode;
  /** ISO date that relative dates are resolved against; null leaves them partial. */
  readonly published: string | null;
}

/** Both in the order of the text, as far as each of them is. */
function inOrder(some: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  if (some.length === 0) return others;
  const all: Draft[] = [];
  let next = 0;
  for (const other of others) {
    for (let each = some[next]; each && each.start < other.start; each = some[next]) {
      all.push(each);
      next++;
    }
    all.push(other);
  }
  return [...all, ...some.slice(next)];
}

function areApart(drafts: readonly Draft[]): boolean {
  let end = 0;
  for (const draft of drafts) {
    if (draft.start < end) return false;
    end = draft.end;
  }
  return true;
}

/** Longest first where two begin together; what overlaps an earlier draft is dropped. */
function withoutOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  if (areApart(drafts)) return drafts;
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Draft[] = [];
  for (const draft of sorted) if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft);
  return kept;
}

/** Those of the language last. */
const stepsOf = once((pack: LanguagePack) => refinerSteps([...refiners, ...(pack.refiners ?? [])], pack));

/** Those of the language first. */
const parsersOf = once((pack: LanguagePack) => new ParserTable([...(pack.parsers ?? []), ...parsers], pack));

function readNumerals(reading: Reading): readonly Draft[] {
  const table = parsersOf(reading.pack);
  const drafts: Draft[] = [];
  for (let index = 0; index < reading.numerals.length; ) {
    const parsed = table.read(reading, index);
    if (parsed?.draft) drafts.push(parsed.draft);
    index = parsed?.next ?? index + 1;
  }
  return drafts;
}

/** Between narrow digits a wide comma lists (`$20，300美元`); between wide ones it groups (`４，５６５`). */
const LIST_COMMA = /(?<=\d)，(?=\d)/g;

function mentionOf({ start, end, kind, min, max, unit, approx, date, rules }: Draft): QuantityMention {
  return date === undefined
    ? { start, end, kind, min, max, unit, approx, rules }
    : { start, end, kind, min, max, unit, approx, rules, date };
}

function readBlock(text: string, context: QuantityContext): QuantityMention[] {
  const pack = languagePacks[context.lang];
  const { published } = context;
  const scan = scanFigures(text, pack, published);
  if (scan) return readScan(scan, text, pack, published);
  const prepared = prepare(text, pack);
  return readScan(scanPrepared(prepared, pack, published), prepared, pack, published);
}

/** Puts ASCII in the place of full-width forms, and what the language prints for something else. */
function prepare(text: string, pack: LanguagePack): string {
  const narrow = foldWidth(text.includes('，') ? text.replace(LIST_COMMA, '、') : text);
  return pack.prepare?.(narrow) ?? narrow;
}

function readScan(scan: Scan, text: string, pack: LanguagePack, published: string | null): QuantityMention[] {
  const whole = withoutOverlaps(scan.whole);
  const numerals = joinRestated(outside(scan.numerals, whole), text);
  const reading: Reading = { text, pack, published, numerals };
  let drafts = withoutOverlaps(inOrder(whole, readNumerals(reading)));
  for (const refine of stepsOf(pack)) drafts = refine(drafts, reading);
  return drafts.map(mentionOf);
}

/** Longer texts are read in blocks of lines, so that the drafts of a whole book are never held at once. */
const BLOCK = 65_536;

function blockEnd(text: string, start: number): number {
  if (start + BLOCK >= text.length) return text.length;
  for (const gap of ['\n', ' ']) {
    const at = text.lastIndexOf(gap, start + BLOCK);
    if (at > start + BLOCK / 2) return at + 1;
  }
  return start + BLOCK;
}

/** Every figure and date in the text, in reading order. Offsets are UTF-16 offsets into `text`. Linear in its length. */
export function findQuantities(text: string, context: QuantityContext): QuantityMention[] {
  if (text.length <= BLOCK) return readBlock(text, context);
  const found: QuantityMention[] = [];
  for (let start = 0; start < text.length; ) {
    const end = blockEnd(text, start);
    for (const mention of readBlock(text.slice(start, end), context)) {
      found.push({ ...mention, start: mention.start + start, end: mention.end + start });
    }
    start = end;
  }
  return found;
}

function outside<T extends { start: number; end: number }>(
  items: readonly T[],
  taken: readonly Draft[],
): readonly T[] {
  if (taken.length === 0) return items;
  const kept: T[] = [];
  let next = 0;
  for (const item of items) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= item.start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) >= item.end) kept.push(item);
  }
  return kept;
}
