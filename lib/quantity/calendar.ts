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
