import { beforeGap } from '../../text/gap.ts';
import type { Draft } from '../draft.ts';
import type { ListRefiner, Reading } from '../reading.ts';

const MINUS_WORD = /(?:마이너스|음수|(?<!plus or )minus|negative|负|負|マイナス)[ -]?$/i;
const BELOW_ZERO = /(?:영하|零下|氷点下)\s?$/;
const REACH = 16;
/** The last letters of all of these. */
const SIGN_ENDS = '스수负負ス하下-–sSeE';

/** A word that makes the figure negative, with where it begins. */
function minusAt(draft: Draft, { text }: Reading): number | undefined {
  const edge = beforeGap(text, draft.start);
  if (!SIGN_ENDS.includes(text[edge - 1] ?? '\n')) return undefined;
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

const BELOW_BEHIND = /^ below (?:zero|freezing)\b/;

/** "2 degrees below zero", "10 below zero": the sign stands behind. */
function belowZero(draft: Draft, text: string): Draft | undefined {
  if (!text.startsWith(' below ', draft.end)) return undefined;
  const degrees = /^(?:deg|Cel|degF)$/.test(draft.unit) || (draft.bare && draft.unit === '');
  const behind = degrees ? BELOW_BEHIND.exec(text.slice(draft.end, draft.end + 16))?.[0] : undefined;
  if (!behind || draft.min === null || draft.max === null) return undefined;
  const unit = draft.unit || 'deg';
  return {
    ...draft,
    kind: 'dimension',
    unit,
    bare: false,
    end: draft.end + behind.length,
    min: -draft.max,
    max: -draft.min,
    rules: [...draft.rules, 'below-zero'],
  };
}

/** `마이너스 1.2%` `영하 5도` "minus five" "5 below zero" `负六点六` `マイナス五%` `-5.5` → negative values. */
export const readSigns: ListRefiner = {
  all: (drafts, reading) => {
    const signed = drafts.map((draft) => withSign(draft, reading));
    // The zero of "below zero" is no figure of its own.
    return signed.filter((draft, i) => draft.start >= (signed[i - 1]?.end ?? 0));
  },
};

function withSign(draft: Draft, reading: Reading): Draft {
  if (
    draft.min === null ||
    draft.max === null ||
    draft.kind === 'date' ||
    (draft.min < 0 && !draft.rules.includes('denominator-first'))
  )
    return draft;
  const below = belowZero(draft, reading.text);
  if (below) return below;
  const start = minusAt(draft, reading);
  return start === undefined
    ? draft
    : { ...draft, start, min: -draft.max, max: -draft.min, rules: [...draft.rules, 'minus'] };
}
