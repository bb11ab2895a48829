import type { Draft } from '../draft.ts';
import type { DraftRefiner } from '../reading.ts';

/** What compares behind "times": a comparative, or the thing that is multiplied. */
const COMPARED =
  /^ (?:as|more|less|fewer|the|that|those|what|its|their|his|her|our|[a-z]+er|[a-z]+ (?:more|less|than))\b/;
const OTHER_WORDS = /^ (?:over|after|under|per|ever|later|together|however|whether|another)\b/;
/** More than this is counted, never compared. */
const MOST_FOLD = 1e5;
/** From here on a number of times at the end of a clause is counted. */
const MANY = 1000;
const CLAUSE_END = /^\s*(?:$|[.,;!?)])/;
const OCCASION =
  /^ (?:in|on|at|a|an|per|since|over|by|this|last|each|every|during|with|between|for|already|before|after)\b/;
/** "rose 3 times over", "has grown 40 times": a growth is a multiple. */
const GROWN =
  /\b(?:grow[ns]?|grew|growing|rise[ns]?|rose|rising|jump\w*|surg\w+|increas\w+|multipl\w+|expand\w*|climb\w*|soar\w*|higher|larger|bigger|up)(?: (?:by|to|about|around|some|nearly|almost|more than|over|roughly))* $/;
const REACH = 40;

function isOccasion(draft: Draft, text: string): boolean {
  if (draft.unit !== 'x' || draft.kind !== 'ratio' || !text.startsWith('times', draft.end - 5)) return false;
  const after = text.slice(draft.end, draft.end + REACH);
  if (COMPARED.test(after) && !OTHER_WORDS.test(after)) return false;
  if ((draft.max ?? 0) >= MOST_FOLD) return true;
  const occasion = OCCASION.test(after) || ((draft.max ?? 0) >= MANY && CLAUSE_END.test(after));
  return occasion && !GROWN.test(text.slice(Math.max(0, draft.start - REACH), draft.start));
}

/** "downloaded 16 million times", "met three times in May" → how often, not how many times as much. */
export const countTimes: DraftRefiner = {
  languages: ['en'],
  kinds: ['ratio'],
  each: (draft, { text }) => (isOccasion(draft, text) ? { ...draft, kind: 'count', unit: 'times' } : draft),
};
