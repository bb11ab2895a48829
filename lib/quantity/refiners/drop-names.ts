import type { Draft, Reading, Refiner } from '../draft.ts';

const REACH = 24;
const LETTER = /[A-Za-z\uac00-\ud7a3\u4e00-\u9fff\u3040-\u30ff]/;
/** `Claude 3.5`, `Stoxx Europe 600`, `Llama 3 405B`, `Llama 3.1 405B`: a name and perhaps its version. */
const AFTER_NAME =
  /(?:^|[\s"“‘'(])(?!(?:The|In|At|On|By|Of|For|From|With|And|But|About|Over|Some|Only|Nearly|Just|Its?|To|That|Is|Was|More|Under|Least|Than|Top|Around|Roughly|Almost|Between|Number|Score|Count|Total)\b)[A-Z][\w&'’.]*(?: \d+(?:\.\d+)?)? $/;
const NUMBERED =
  /\b(?:versions?|chapter|section|articles?|page|step|phase|model|type|level|flight|room|route|highway|figure|table|appendix|volume|episode|season|grade|category|gate|channel|day|part|item|note|size|class)s? $/i;
const KOREAN_PARTICLE = /^(?:으로|로|을|를|이|가|은|는|에|도|만|와|과|의|까지|부터|대로|선)/;

/** A comparison, a sign or an equation carries a bare number: `>30`, `30 이상`, "x equals 20". */
const COMPARED_BEFORE = /(?:[<>≤≥=]=?|≈)\s?$/;

const spelled = (draft: Draft): boolean => draft.numeral?.form === 'words';

/** Something that belongs to figures and not to names stands around the bare number. */
function carried(draft: Draft, reading: Reading): boolean {
  const { text, pack } = reading;
  if (text.length < REACH && draft.end - draft.start >= text.trim().length - 1) return true;
  const before = text.slice(Math.max(0, draft.start - REACH), draft.start);
  const after = text.slice(draft.end, draft.end + 8);
  if (COMPARED_BEFORE.test(before)) return true;
  if (draft.numeral?.form === 'vague') return true;
  if (LETTER.test(before.at(-1) ?? '') && !(spelled(draft) && pack.code !== 'en')) return false;
  if (/^[A-Za-z]/.test(after) || /^-[A-Za-z]/.test(after) || /-$/.test(before)) return false;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  if (pack.code !== 'ko' && (AFTER_NAME.test(before) || NUMBERED.test(before))) return false;
  if (draft.approx !== 'exact' || draft.numeral?.form === 'mixed') return !AFTER_NAME.test(before);
  if (spelled(draft)) return pack.code !== 'en' || draft.max === null || draft.max > 1;
  if (pack.code === 'en') return !/^ [A-Z]/.test(after);
  if (pack.code === 'ko') return carriedInKorean(draft, text, before, after);
  return false;
}

function carriedInKorean(draft: Draft, text: string, before: string, after: string): boolean {
  if (/(?:숫자|지수는|지수가) $/.test(before)) return true;
  if (/\($/.test(before) && (draft.min ?? 0) < 0) return true;
  return (
    /[,.]\d/.test(text.slice(draft.start, draft.end)) &&
    KOREAN_PARTICLE.test(after) &&
    (draft.max ?? 0) >= 100
  );
}

/** `어센드910B`: digits glued to a name and to a Latin letter. */
function gluedName(draft: Draft, { text }: Reading): boolean {
  return (
    /[\uac00-\ud7a3\u4e00-\u9fff]/.test(text[draft.start - 1] ?? '') &&
    /\d[A-Za-z]$/.test(text.slice(draft.start, draft.end)) &&
    draft.kind !== 'dimension' &&
    draft.numeral?.form === 'mixed'
  );
}

/** Keeps bare numbers only where the text around them shows that they are figures. */
export const dropNames: Refiner = (drafts, reading) =>
  drafts.filter((draft) => (!draft.bare || carried(draft, reading)) && !gluedName(draft, reading));
