import { codeAt } from '../../text/code-at.ts';
import { isDigitAt } from '../../text/digits.ts';
import { beforeGap, behindGap } from '../../text/gap.ts';
import { hangulTable } from '../../text/hangul.ts';
import { isLatin } from '../../text/is-latin.ts';
import type { Draft } from '../draft.ts';
import { ALL_BUT_DATES, type DraftRefiner, type Reading } from '../reading.ts';
import type { Approx } from '../types.ts';

/** "greater than or equal to" is the longest phrase. */
const LONGEST = 26;

const GLUES = hangulTable();
for (const letter of 'abcdefghijklmnopqrstuvwxyz') GLUES[letter.charCodeAt(0)] = 1;

/** No letter stands glued before a phrase that begins with one. */
function beginsWord(text: string, start: number, phrase: string): boolean {
  if (GLUES[codeAt(phrase, 0)] !== 1) return true;
  const before = codeAt(text, start - 1);
  return GLUES[before] !== 1 && !isDigitAt(text, start - 1);
}

function before({ text, pack }: Reading, { start, kind }: Draft): Approx | undefined {
  if (kind === 'duration' && pack.hedges.throughout?.test(text.slice(Math.max(0, start - LONGEST), start)))
    return undefined;
  const edge = beforeGap(text, start);
  if (!isLatin(codeAt(text, edge - 1))) return pack.hedges.before.before(text, edge, beginsWord)?.value;
  const window = text.slice(Math.max(0, edge - LONGEST), edge).toLowerCase();
  return pack.hedges.before.before(window, window.length, beginsWord)?.value;
}

/** No letter stands glued behind a Latin phrase; a single syllable ends its word. */
function endsWord(text: string, end: number, phrase: string): boolean {
  if (isLatin(codeAt(text, end)) && isLatin(codeAt(phrase, phrase.length - 1))) return false;
  return phrase.length > 1 || !SINGLE.has(phrase) || wordEnds(text[end]);
}

/** `5億ドル(約781億円)を上回る`: what the figure comes to stands between it and its hedge. */
const CONVERSION = 32;
const BRACKET = 0x28;

function pastConversion(text: string, end: number): number {
  if (codeAt(text, end) !== BRACKET) return end;
  const close = text.indexOf(')', end);
  if (close < 0 || close - end > CONVERSION || !/\d/.test(text.slice(end, close))) return end;
  return close + 1;
}

function after({ text, pack }: Reading, { end, kind }: Draft): Approx | undefined {
  const edge = kind === 'money' ? pastConversion(text, end) : end;
  const hit = pack.hedges.after.at(text, behindGap(text, edge), endsWord);
  if (!hit) return undefined;
  const negated = pack.hedges.negated?.test(text.slice(hit.end, hit.end + NEGATION)) ?? false;
  return negated ? TURNED[hit.value] : hit.value;
}

/** Letters of a verb's ending and its negation. */
const NEGATION = 8;
/** "Not above" is at most; what is not about a figure says nothing of it. */
const TURNED: Readonly<Record<Approx, Approx>> = {
  exact: 'exact',
  about: 'exact',
  range: 'exact',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** Hedges of one syllable that also begin other words (`여` 여파, `경` 경제): a particle or a gap must follow. */
const SINGLE = new Set(['여', '경', '께', '꼴']);
const wordEnds = (next: string | undefined): boolean =>
  next === undefined || /[\s.,)’'"에이은는을를로까]/.test(next);

/** `약`, `이상`, "about", "or more", `左右` → approx; a range stays a range. */
export const readHedges: DraftRefiner = {
  kinds: ALL_BUT_DATES,
  each: (draft, reading) => {
    if (draft.approx !== 'exact') return draft;
    const behind = after(reading, draft);
    const said = behind !== undefined && behind !== 'about';
    const approx = said ? behind : (before(reading, draft) ?? behind);
    return approx && approx !== 'exact'
      ? { ...draft, approx, rules: [...draft.rules, `hedge:${approx}`] }
      : draft;
  },
};
