import type { Draft, Reading, Refiner } from '../draft.ts';

const particle = /^(?:으로|로|을|를|이|가|은|는|에|도|만|와|과|의|까지|부터|대로|선)/;

/** A bare number is part of a name, a version or a list unless something carries it. */
function carried(draft: Draft, reading: Reading): boolean {
  const { text, pack } = reading;
  const whole = text.trim();
  if (draft.end - draft.start >= whole.length - 1) return true;
  const before = text.slice(Math.max(0, draft.start - 24), draft.start);
  const after = text.slice(draft.end, draft.end + 8);
  if (draft.numeral && draft.numeral.form !== 'digits') return true;
  if (/[A-Za-z가-힣\u4e00-\u9fff-]$/.test(before) && !/^-/.test(text.slice(draft.start))) return false;
  if (/^[A-Za-z-]/.test(after)) return false;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  if (/[A-Z][\w&.]* $/.test(before) || /\b(?:version|chapter|section|article|page|step|phase|model|type|level) $/i.test(before)) return false;
  if (pack.code === 'ko') return /(?:숫자|지수는|지수가) $/.test(before) || /[,.]\d/.test(text.slice(draft.start, draft.end)) && particle.test(after) && (draft.max ?? 0) >= 100;
  return pack.code === 'en' ? !/^(?: [A-Z])/.test(after) : false;
}

/** Keeps bare numbers only where the text around them shows that they are figures. */
export const dropNames: Refiner = (drafts, reading) => drafts.filter((draft) => !draft.bare || carried(draft, reading));
