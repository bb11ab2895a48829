import { isHangul } from '../../text/hangul.ts';
import { letterTable } from '../../text/letter-table.ts';

/** Behind these a spelled number may stand without a space. */
const LEAD = /(?:마이너스|음수|[제총약의씨]|최[대소]|달러)$/;
const LEAD_ENDS = letterTable([['스수제총약의씨대소러', 1]]);
const HALF = /반 ?(?:시간|년|세기)/y;
const BAN = '반'.charCodeAt(0);

function isHalf(text: string, at: number): boolean {
  HALF.lastIndex = at;
  return HALF.test(text);
}

/** Whether a spelled number may begin here: at the head of a word, or behind what leads it (`약`, `최대`). */
export function mayBeginKorean(text: string, at: number): boolean {
  if (text.charCodeAt(at) === BAN) return isHalf(text, at);
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (!isHangul(before)) return true;
  return LEAD_ENDS[before] === 1 && LEAD.test(text.slice(Math.max(0, at - 4), at));
}
