import type { Draft } from '../../quantity/draft.ts';
import type { JoiningRefiner } from '../../quantity/reading.ts';

const YEAR_MONTHS = 12;
const NINE = 9;

/** `2年` before `6月`: a court gives years and months without a word for the length. */
function term(years: Draft, months: Draft): Draft | undefined {
  const month = months.parts?.month;
  const lone = months.parts?.day === undefined && months.parts?.year === undefined;
  if (years.kind !== 'duration' || years.unit !== 'years' || years.end !== months.start) return undefined;
  if (month === undefined || month >= YEAR_MONTHS || !lone || years.min === null || years.min > NINE)
    return undefined;
  const value = years.min * YEAR_MONTHS + month;
  return {
    ...years,
    end: months.end,
    min: value,
    max: value,
    unit: 'months',
    rules: [...years.rules, ...months.rules, 'term'],
  };
}

/** `懲役2年6月`, `有期徒刑1年10月` → months. */
export const joinTerms: JoiningRefiner = { reach: 0, join: term };
