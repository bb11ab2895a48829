const HANGUL = /[\uac00-\ud7a3]/;
/** Behind these a spelled number may stand without a space. */
const LEAD = /(?:마이너스|음수|[제총약의씨]|최[대소])$/;
const LEAD_ENDS = '스수제총약의씨대소';
const HALF = /반 ?(?:시간|년|세기)/y;

function isHalf(text: string, at: number): boolean {
  HALF.lastIndex = at;
  return HALF.test(text);
}

/** Whether a spelled number may begin here: at the head of a word, or behind what leads it (`약`, `최대`). */
export function mayBeginKorean(text: string, at: number): boolean {
  if (text[at] === '반') return isHalf(text, at);
  const before = text[at - 1] ?? '';
  if (!HANGUL.test(before)) return true;
  return LEAD_ENDS.includes(before) && LEAD.test(text.slice(Math.max(0, at - 4), at));
}
