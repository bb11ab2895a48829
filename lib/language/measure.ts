/** Lengths of time in days; a month counts 30, a year 365. */
export const days: Readonly<Record<string, { readonly family: string; readonly size: number }>> = {
  years: { family: 'day', size: 365 },
  months: { family: 'day', size: 30 },
  weeks: { family: 'day', size: 7 },
  days: { family: 'day', size: 1 },
  hours: { family: 'day', size: 1 / 24 },
  minutes: { family: 'day', size: 1 / 1440 },
  seconds: { family: 'day', size: 1 / 86_400 },
};
