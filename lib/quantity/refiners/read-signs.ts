import { codeAt } from '../../text/code-at.ts';
import { beforeGap } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import type { Draft } from '../draft.ts';
import { ALL_BUT_DATES, type DraftRefiner } from '../reading.ts';

const MINUS_WORD = /(?:마이너스|음수|(?<!plus or )minus|negative|负|負|マイナス)[ -]?$/i;
const BELOW_ZERO = /(?:영하|零下|氷点下)\s?$/;
const REACH = 16;
/** The last letters of all of these. */
const SIGN_ENDS = letterTable([['스수负負ス하下-–sSeE', 1]]);

/** A word that makes the figure negative, with where it begins. */
function minusAt(draft: Draft, text: string): number | undefined {
  const edge = beforeGap(text, draft.start);
  if (SIGN_ENDS[codeAt(text, edge - 1)] !== 1) return undefined;
  const before = text.slice(Math.max(0, draft.start - REACH), draft.start);
  const word = MINUS_WORD.exec(before) ?? (draft.kind === 'dimension' ? BELOW_ZERO.exec(before) : null);
  if (word) return draft.start - word[0].length;
  const dash = /(?:^|[\s(,:：、（はがをにと])[-–](?: (?=$))?$/.exec(before);
  if (!dash || (draft.min ?? 0) < 0 || (draft.kind === 'money' && !/[(（]/.test(dash[0]))) return undefined;
  const at = draft.start - (before.endsWith(' ') ? 2 : 1);
  if (before.endsWith(' ') && at > 0) return undefined;
  const listItem = at === 0 ? text.length > REACH * 3 : text[at - 1] === '\n';
  return listItem || /[\d%]\s*$/.test(text.slice(Math.max(0, at - 2), at)) ? undefined : at;
}

/** `마이너스 1.2%` `영하 5도` "minus five" `负六点六` `マイナス五%` `-5.5` → negative values. */
export const readSigns: DraftRefiner = {
  kinds: ALL_BUT_DATES,
  each: (draft, { text }) => {
    if (draft.min === null || draft.max === null) return draft;
    if (draft.min < 0 && !draft.rules.includes('denominator-first')) return draft;
    const start = minusAt(draft, text);
    return start === undefined
      ? draft
      : { ...draft, start, min: -draft.max, max: -draft.min, rules: [...draft.rules, 'minus'] };
  },
};
