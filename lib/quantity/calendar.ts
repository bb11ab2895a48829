const DAY = 86_400_000;
const WEEK = 7;

/** Whether a date is stated to the day (`2025-01-27`). */
export function isoDay(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}/.test(date);
}

/** ISO date `days` after another. */
export function dayShift(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of a date's week. */
export function startOfWeek(date: string): string {
  const sundayFirst = new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return dayShift(date, -((sundayFirst + WEEK - 1) % WEEK));
}

const DECEMBER = 12;
const MONTHS_IN_QUARTER = 3;

/** The first and the last month of a quarter. */
export const monthsOfQuarter = (quarter: number): readonly [first: number, last: number] => [
  quarter * MONTHS_IN_QUARTER - 2,
  quarter * MONTHS_IN_QUARTER,
];

/** The year of a quarter that none is stated for: the article's, or the one before where the quarter has not begun by its month. */
export function yearOfQuarter(quarter: number, published: string): number {
  const ahead = monthsOfQuarter(quarter)[0] > Number(published.slice(5, 7) || DECEMBER);
  return Number(published.slice(0, 4)) - (ahead ? 1 : 0);
}

/** From the first day of a decade to the first day after it. */
export const decadeOf = (year: number): string => `${year}-01-01/${year + DECADE}-01-01`;
const DECADE = 10;
