import { parseBare } from './parsers/parse-bare.ts';
import { parseBracketedAge } from './parsers/parse-bracketed-age.ts';
import { parseCjkDate } from './parsers/parse-cjk-date.ts';
import { parseDenominatorFirst, parseFractionNoun, parseSlash } from './parsers/parse-fraction.ts';
import { parseLunarDay } from './parsers/parse-lunar-day.ts';
import { parseMoneySign } from './parsers/parse-money-sign.ts';
import { parseOutOf } from './parsers/parse-out-of.ts';
import { parseRankLead } from './parsers/parse-rank-lead.ts';
import { parseSpelledFraction } from './parsers/parse-spelled-fraction.ts';
import { parseUnit } from './parsers/parse-unit.ts';
import type { Parser, Refiner } from './reading.ts';
import { addChange } from './refiners/add-change.ts';
import { addHalf } from './refiners/add-half.ts';
import { addInches } from './refiners/add-inches.ts';
import { addParts } from './refiners/add-parts.ts';
import { countShares } from './refiners/count-shares.ts';
import { countTimes } from './refiners/count-times.ts';
import { dropFalseUnits } from './refiners/drop-false-units.ts';
import { dropNames } from './refiners/drop-names.ts';
import { implyMoney } from './refiners/imply-money.ts';
import { joinRates } from './refiners/join-rates.ts';
import { measureFractions } from './refiners/measure-fractions.ts';
import { mendPoints } from './refiners/mend-points.ts';
import { mergeDates } from './refiners/merge-dates.ts';
import { mergeRanges } from './refiners/merge-ranges.ts';
import { mixFractions } from './refiners/mix-fractions.ts';
import { nameAges } from './refiners/name-ages.ts';
import { nameDegrees } from './refiners/name-degrees.ts';
import { namePounds } from './refiners/name-pounds.ts';
import { pairBounds } from './refiners/pair-bounds.ts';
import { readBelowZero } from './refiners/read-below-zero.ts';
import { readHedges } from './refiners/read-hedges.ts';
import { readSigns } from './refiners/read-signs.ts';
import { shareMonths } from './refiners/share-months.ts';

/** Tried in this order at every number; the first that answers takes the numbers it used. */
export const parsers: readonly Parser[] = [
  parseLunarDay, // 三月初一 before 三月
  parseCjkDate, // 20일 before 20 + 일
  parseDenominatorFirst,
  parseRankLead,
  parseMoneySign, // $5 before any unit behind it
  parseSlash,
  parseSpelledFraction, // twenty-fifths before fifths
  parseFractionNoun,
  parseOutOf,
  parseBracketedAge, // before a bare number in brackets
  parseUnit,
  parseBare,
];

/** Run in this order over all drafts. */
export const refiners: readonly Refiner[] = [
  mixFractions, // 2 + 1/4 before anything looks at either
  measureFractions, // 1/2 hour, once 2 1/4 is one
  readBelowZero,
  readSigns, // before ranges: -5 to 5
  addHalf,
  shareMonths, // before their spans
  mergeDates, // before numbers: July 13-15
  mergeRanges, // while ends still stand apart
  addInches, // before the sum of yards and feet
  addParts,
  addChange, // what no word for cents joins
  countTimes,
  countShares,
  mendPoints,
  dropFalseUnits,
  implyMoney,
  nameDegrees,
  nameAges,
  namePounds,
  readHedges, // needs final spans
  joinRates, // a hedge may stand inside
  pairBounds, // needs hedges
  dropNames, // last: a hedge carries a bare number
];
