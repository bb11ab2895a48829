import type { Draft } from '../draft.ts';
import { resolveDate } from '../resolve-date.ts';

const ISO = /(?<![\d.,/-])((?:19|20)\d\d)([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d])\.?/g;
const SHORT = /(?<![\d.,/-])(\d{2})\.(\d{2})(?=\s?\()/g;

const two = (n: string): string => n.padStart(2, '0');
const inCalendar = (month: string, day: string): boolean =>
  +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31;

const draft = (start: number, length: number, date: string, rule: string): Draft => ({
  start,
  end: start + length,
  kind: 'date',
  min: null,
  max: null,
  unit: 'date',
  approx: 'exact',
  date,
  rules: [rule],
});

/** `2025-01-20`, `2025.01.20`, `2025/1/20`, and `02.22 (토)` where a weekday follows. */
export function parseNumericDates(text: string, published: string | null): readonly Draft[] {
  const found: Draft[] = [];
  for (const m of text.matchAll(ISO)) {
    const [all, year = '', , month = '', day = ''] = m;
    if (inCalendar(month, day))
      found.push(
        draft(m.index, all.replace(/\.$/, '').length, `${year}-${two(month)}-${two(day)}`, 'numeric-date'),
      );
  }
  for (const m of text.matchAll(SHORT)) {
    const [all, month = '', day = ''] = m;
    if (inCalendar(month, day))
      found.push(
        draft(
          m.index,
          all.length,
          resolveDate({ month: Number(month), day: Number(day) }, published),
          'numeric-date',
        ),
      );
  }
  return found;
}
