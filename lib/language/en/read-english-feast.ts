import { type Draft, dateDraft } from '../../quantity/draft.ts';

/** Feasts that fall on the same day every year. */
const FEASTS: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/^new year['’]s day\b/i, 1, 1],
  [/^new year['’]s eve\b/i, 12, 31],
  [/^valentine['’]s day\b/i, 2, 14],
  [/^(?:st\.?|saint) patrick(?:['’]s day)?\b/i, 3, 17],
  [/^april fools['’] day\b/i, 4, 1],
  [/^earth day\b/i, 4, 22],
  [/^may day\b/i, 5, 1],
  [/^juneteenth\b/i, 6, 19],
  [/^independence day\b/i, 7, 4],
  [/^bastille day\b/i, 7, 14],
  [/^halloween\b/i, 10, 31],
  [/^armistice day\b/i, 11, 11],
  [/^veterans day\b/i, 11, 11],
  [/^christmas eve\b/i, 12, 24],
  [/^christmas(?: day)?\b/i, 12, 25],
  [/^xmas\b/i, 12, 25],
  [/^boxing day\b/i, 12, 26],
];
/** The words that a feast's name begins with. */
export const feastWords: readonly string[] = [
  'new',
  'valentine',
  'st',
  'saint',
  'april',
  'earth',
  'may',
  'juneteenth',
  'independence',
  'bastille',
  'halloween',
  'armistice',
  'veterans',
  'christmas',
  'xmas',
  'boxing',
];
const LONGEST = 24;
const YEAR = /^(?:,? (?:in |of )?)((?:19|20)\d\d)(?!\d)/;
const REACH = 12;
/** Without a year only a name that says so is one day and no season. */
const ONE_DAY = / (?:day|eve)$/i;

/** "Christmas Day", "Halloween 2023", "saint patrick 2020" → the day. */
export function readFeast(
  text: string,
  start: number,
  _wordEnd: number,
  published: string | null,
): Draft | undefined {
  const window = text.slice(start, start + LONGEST);
  for (const [pattern, month, day] of FEASTS) {
    const name = pattern.exec(window)?.[0];
    if (!name) continue;
    const end = start + name.length;
    const year = YEAR.exec(text.slice(end, end + REACH));
    if (!year && !ONE_DAY.test(name)) return undefined;
    const parts = { month, day, ...(year ? { year: Number(year[1]) } : {}) };
    return dateDraft(start, end + (year?.[0].length ?? 0), parts, published, 'feast');
  }
  return undefined;
}
