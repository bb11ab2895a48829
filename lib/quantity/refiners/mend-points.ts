import { codeAt } from '../../text/code-at.ts';
import type { DraftRefiner } from '../reading.ts';

const WHOLE =
  /^(?:gpus?|chips?|units|people|users|employees|cards|processors|accelerators|h800s?|h100s?|a100s?|nvidia|개|명|대|장|枚|块|個|个)$/i;

const GROUPED = /^([1-9]\d{0,2})\.(\d{3})(?!\d)/;
const POINT = 0x2e;

/** A point stands behind one, two or three letters. */
const hasPoint = (text: string, start: number): boolean =>
  codeAt(text, start + 1) === POINT || codeAt(text, start + 2) === POINT || codeAt(text, start + 3) === POINT;

/** `2.048 GPUs`, `50.000 Nvidia`: a point before three digits groups thousands where only whole things are counted. */
export const mendPoints: DraftRefiner = {
  kinds: ['count', 'number', 'ratio', 'rank', 'ordinal', 'duration', 'age', 'dimension'],
  each: (draft, reading) => {
    if (draft.numeral?.scale !== 1 || !hasPoint(reading.text, draft.start)) return draft;
    const digits = GROUPED.exec(reading.text.slice(draft.start, draft.end));
    if (!digits) return draft;
    const next = /^[ -]([A-Za-z]\w*)/.exec(reading.text.slice(draft.end, draft.end + 20))?.[1] ?? '';
    if (!WHOLE.test(draft.unit) && !WHOLE.test(next) && !/^[A-Z]\d{2,3}0s?$/.test(next)) return draft;
    const value = Number(`${digits[1]}${digits[2]}`);
    return {
      ...draft,
      min: value,
      max: value,
      kind: 'count',
      bare: false,
      rules: [...draft.rules, 'point-groups'],
    };
  },
};
