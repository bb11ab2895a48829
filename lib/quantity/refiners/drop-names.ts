import { codeAt } from '../../text/code-at.ts';
import { isHangul } from '../../text/hangul.ts';
import { isLatin } from '../../text/is-latin.ts';
import type { Draft } from '../draft.ts';
import type { DraftRefiner, Reading } from '../reading.ts';
import { followsName } from './follows-name.ts';
import { hanStands } from './han-stands.ts';

const REACH = 24;
/** Particles and their like stand no farther before it. */
const NEAR = 8;
const LETTER = /[A-Za-z\uac00-\ud7a3\u4e00-\u9fff\u3040-\u30ff]/;
const NUMBERED =
  /\b(?:versions?|chapter|section|articles?|page|step|phase|model|type|level|flight|room|route|highway|figure|table|appendix|volume|episode|season|grade|category|gate|channel|day|part|item|note|size|class)s? $/i;
/** A comparison, a sign or an equation carries a bare number: `>30`, `30 이상`, "x equals 20". */
const COMPARED_BEFORE = /(?:[<>≤≥=]=?|≈)\s?$/;

const spelled = (draft: Draft): boolean => draft.numeral?.form === 'words';

/** A comparison, a hedge or a sign says that it is a figure; undefined when none stands there. */
function carriedByMark(draft: Draft, before: string, after: string): boolean | undefined {
  if (COMPARED_BEFORE.test(before.slice(-NEAR)) || draft.numeral?.form === 'vague') return true;
  const marked = draft.rules.some(
    (rule) => rule.startsWith('hedge') || rule === 'bounds' || rule === 'minus',
  );
  return marked ? !followsName(before) && !isLatin(codeAt(after, 0)) : undefined;
}

/** `Llama 3.1 405B`, `라마 3 70B`: the size of a model is part of its name. */
const isSize = ({ start, end }: Draft, text: string, before: string): boolean =>
  isLatin(codeAt(text, end - 1)) &&
  SIZED.test(text.slice(start, end)) &&
  (followsName(before) || VERSION_BEFORE.test(before));
const SIZED = /\d[A-Z]$/;
const VERSION_BEFORE = /\p{L} ?\d(?:\.\d)? $/u;

/** `100万入力トークンあたり`: what another figure is measured by. */
const PER = /^[^\d、。]{0,12}[当あ]たり/;
/** Digits with 万 or 亿 behind them are no name. */
const isMyriad = ({ numeral }: Draft, lang: string): boolean =>
  (lang === 'zh' || lang === 'ja') && numeral?.form === 'mixed' && numeral.scale >= 1e4;

function isSpelledFigure(draft: Draft, { text, pack }: Reading, before: string, after: string): boolean {
  return pack.code === 'ko' || hanStands(text.slice(draft.start, draft.end), before, after, draft.max ?? 0);
}

function standsInGrammar(draft: Draft, reading: Reading, before: string, after: string): boolean {
  if (reading.pack.code === 'en') return false;
  return spelled(draft)
    ? isSpelledFigure(draft, reading, before, after)
    : carriedByGrammar(draft, reading, before, after);
}

const GLUED_BEHIND = /^-?[A-Za-z]/;

/** Something that belongs to figures and not to names stands around the bare number. */
function carried(draft: Draft, reading: Reading): boolean {
  const { text, pack } = reading;
  if (text.length < REACH && draft.end - draft.start >= text.trim().length - 1) return true;
  const before = text.slice(Math.max(0, draft.start - REACH), draft.start);
  const after = text.slice(draft.end, draft.end + 8);
  if ((pack.code === 'zh' && before.endsWith('每')) || isSize(draft, text, before)) return false;
  if (isMyriad(draft, pack.code)) return !PER.test(text.slice(draft.end, draft.end + REACH));
  const marked = carriedByMark(draft, before, after);
  if (marked !== undefined) return marked;
  const grammar = standsInGrammar(draft, reading, before.slice(-NEAR), after);
  if (LETTER.test(before.at(-1) ?? '') && !grammar) return false;
  if (GLUED_BEHIND.test(after) || before.endsWith('-')) return false;
  if (before.endsWith('(') && after.startsWith(')')) return true;
  if (pack.code !== 'ko' && (followsName(before) || NUMBERED.test(before))) return false;
  if (draft.numeral?.form === 'mixed') return true;
  return pack.code === 'en' ? carriedInEnglish(draft, before, after) : grammar;
}

/** `one` alone is a pronoun; a capital behind the number makes it part of a name. */
function carriedInEnglish(draft: Draft, before: string, after: string): boolean {
  if (spelled(draft)) return Math.abs(draft.max ?? 0) > 1 || (draft.max === 0 && ZERO_BEFORE.test(before));
  // `3-1`, `24/7`: a score or a word.
  if (/^[-–/]\d/.test(after) || /\d[-–/]$/.test(before)) return false;
  return !/^ [A-Z]/.test(after) && !isEmergencyCall(draft, before, after);
}

/** "fell to zero", "zero is": nothing as a value. */
const ZERO_BEFORE = /(?:^|\b(?:to|at|of|is|was|near|from|than|equals|reach|reached|hit) )$/;
const EMERGENCY = new Set([112, 911, 988, 999]);
const isEmergencyCall = (draft: Draft, before: string, after: string): boolean =>
  EMERGENCY.has(draft.min ?? 0) &&
  (/^ call/.test(after) || /\b(?:call\w*|dial\w*|rang|phoned) $/.test(before));

/** Particles and verbs of being behind a bare number, and what may stand before it when it is no part of a name. */
const KOREAN_AFTER =
  /^(?: ?(?:선[을이에 ]|보다|이상|이하|초과|미만|과 같|와 같|에 달|에 해당|또는|혹은|>)| ?(?:입니다|이다|이라|이며|이고|이나|이거나|을|를|은|는|이|가|과|와|에서|까지|부터|로|으로|에|의)(?![가-힣]*[A-Za-z])|$|[.?!,])/;
const KOREAN_BEFORE = /(?:^|[은는을를에의로]|에서|숫자|지수가|지수는|최대|최소|약|답|>|<)\s?[-+]?$/;
const SPACED_BEFORE =
  /[은는을를에의]\s$|숫자\s$|(?:지수|점수|수치|평점|값)[가는은이]\s$|최[대소]\s$|[이높낮많적크작같]거나\s$/;
const JAPANESE_BEFORE =
  /(?:^|[はがをにのとも、。,やで]|マイナス|最大|最低|少なくとも|約|および|それぞれ|そして)\s?[-+]?$/;
const JAPANESE_AFTER =
  /^\s?(?:です|だ|では|でし|でも|は|が|を|に|と|も|や|以|未満|より|超|まで|から|もしく|および|、|。|$|までもない|ある|の間)/;
const CHINESE_BEFORE =
  /(?:^|[是为為於于到至达達过過有在和与與或比、，。,]|负|負|等于|超过了|超过|最多|最少|至少|之间)\s?[-+]?$/;
const CHINESE_AFTER = /^\s?(?:$|[、，。,.?？！;；]|和|与|或|到|至|之|以|的|且|并|左|大|小|低|高|有)/;

/** "grades 9 through 12", "chapters 3-5". */
const numberedRange = (draft: Draft, { text, pack }: Reading): boolean =>
  pack.code === 'en' &&
  draft.kind === 'number' &&
  draft.unit === '' &&
  draft.rules.includes('range') &&
  (NUMBERED.test(text.slice(Math.max(0, draft.start - REACH), draft.start)) ||
    SET_BEFORE.test(text.slice(Math.max(0, draft.start - 8), draft.start)) ||
    SET_BEHIND.test(text.slice(draft.end, draft.end + 8)));
/** `6-3, 4-6, 7-6`: the sets of a match. */
const SET_BEFORE = /\d-\d(?:\(\d\))?, $/;
const SET_BEHIND = /^(?:\(\d\))?, \d-\d/;

/** `1, 234, 567`: listed numbers. */
const LISTED_BEFORE = /\d, $/;
const LISTED_BEHIND = /^(?:$|, \d)/;
const SEPARATED = /[,.]\d/;

/** A year or a name's number seldom stands between a particle and a verb of being; a figure does. */
function carriedByGrammar(draft: Draft, { text, pack }: Reading, before: string, after: string): boolean {
  if (pack.code === 'ko') {
    if ((draft.min ?? 0) < 0 && before.endsWith('(')) return true;
    if (LISTED_BEHIND.test(after) && LISTED_BEFORE.test(before)) return true;
    const separated = (draft.max ?? 0) >= 100 && SEPARATED.test(text.slice(draft.start, draft.end));
    return (
      KOREAN_AFTER.test(after) &&
      (separated ||
        SPACED_BEFORE.test(before) ||
        (KOREAN_BEFORE.test(before) && !isHangul(codeAt(before, before.length - 1))))
    );
  }
  if (pack.code === 'ja') return JAPANESE_BEFORE.test(before) && JAPANESE_AFTER.test(after);
  return CHINESE_BEFORE.test(before) && CHINESE_AFTER.test(after);
}

/** What a figure leans on in Chinese and Japanese (`仅为37B`, `約37B`); a name ends in other letters. */
const LEANS = /[为為是约約达達至到仅僅近逾超过過共的有はがをにのと約]$/;

/** `어센드910B`: digits glued to a name and to a Latin letter. */
function gluedName(draft: Draft, { text }: Reading): boolean {
  return (
    draft.numeral?.form === 'mixed' &&
    draft.kind !== 'dimension' &&
    !LEANS.test(text[draft.start - 1] ?? '') &&
    /[\uac00-\ud7a3\u4e00-\u9fff]/.test(text[draft.start - 1] ?? '') &&
    /\d[A-Za-z]$/.test(text.slice(draft.start, draft.end))
  );
}

/** Keeps bare numbers only where the text around them shows that they are figures. */
export const dropNames: DraftRefiner = {
  each: (draft, reading) => {
    if (draft.kind === 'date') return draft;
    const named = gluedName(draft, reading) || numberedRange(draft, reading);
    return named || (draft.bare && !carried(draft, reading)) ? undefined : draft;
  },
};
