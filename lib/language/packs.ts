import { dateSameYear } from './cjk/date-same-year.ts';
import { joinTerms } from './cjk/join-terms.ts';
import { NumeralLetters } from './cjk/numeral-letters.ts';
import { parseNeighbours } from './cjk/parse-neighbours.ts';
import { parseSplitSeconds } from './cjk/parse-split-seconds.ts';
import { readShortDate } from './cjk/read-short-date.ts';
import { DateTable } from './date-table.ts';
import { englishClaimWords } from './en/claim-words.ts';
import { countedNoun } from './en/counted-noun.ts';
import { englishGrammar } from './en/grammar.ts';
import { englishHedges } from './en/hedges.ts';
import { fractionNouns, numeralStarters } from './en/numerals.ts';
import { englishRates } from './en/rates.ts';
import { readEnglishNumeral } from './en/read-english-numeral.ts';
import { readEnglishShare } from './en/read-english-share.ts';
import { readEnglishDigits, readEnglishWord } from './en/read-english-word.ts';
import { englishUnits } from './en/units.ts';
import { HedgeTable } from './hedge-table.ts';
import { japaneseBeginnings } from './ja/beginnings.ts';
import { brokenWords } from './ja/broken-words.ts';
import { japaneseClaimWords } from './ja/claim-words.ts';
import { japaneseDates, japaneseShortDates } from './ja/dates.ts';
import { japaneseGrammar } from './ja/grammar.ts';
import { japaneseHedges } from './ja/hedges.ts';
import { japaneseNumerals } from './ja/numerals.ts';
import { parseIntensity } from './ja/parse-intensity.ts';
import { parseTenths as parseJapaneseTenths } from './ja/parse-tenths.ts';
import { pointMiddleDots } from './ja/point-middle-dots.ts';
import { japaneseRates } from './ja/rates.ts';
import { readJapaneseNumeral } from './ja/read-japanese-numeral.ts';
import { readJapaneseWord } from './ja/read-japanese-word.ts';
import { japaneseUnits } from './ja/units.ts';
import { koreanBeginnings } from './ko/beginnings.ts';
import { koreanClaimWords } from './ko/claim-words.ts';
import { koreanDates } from './ko/dates.ts';
import { koreanGrammar } from './ko/grammar.ts';
import { koreanHedges } from './ko/hedges.ts';
import { koreanNumerals } from './ko/numerals.ts';
import { parseDayRange } from './ko/parse-day-range.ts';
import { parseKoreanAge } from './ko/parse-korean-age.ts';
import { parseKoreanMonthFirst } from './ko/parse-korean-month-first.ts';
import { parseNextYear } from './ko/parse-next-year.ts';
import { parseNights } from './ko/parse-nights.ts';
import { koreanRates } from './ko/rates.ts';
import { readKoreanFiguredDate } from './ko/read-korean-figured-date.ts';
import { readKoreanWord } from './ko/read-korean-word.ts';
import { readKoreanWords } from './ko/read-korean-words.ts';
import { unitEnds } from './ko/unit-ends.ts';
import { koreanUnits } from './ko/units.ts';
import type { LanguageCode, LanguagePack } from './types.ts';
import { UnitTable } from './unit-table.ts';
import { chineseBeginnings } from './zh/beginnings.ts';
import { chineseClaimWords } from './zh/claim-words.ts';
import { chineseDates, chineseShortDates } from './zh/dates.ts';
import { chineseGrammar } from './zh/grammar.ts';
import { chineseHedges } from './zh/hedges.ts';
import { nameYuan } from './zh/name-yuan.ts';
import { chineseNumerals } from './zh/numerals.ts';
import { parseCoins } from './zh/parse-coins.ts';
import { parseHeight } from './zh/parse-height.ts';
import { parsePartsOf } from './zh/parse-parts-of.ts';
import { parsePoints } from './zh/parse-points.ts';
import { parseTenths as parseChineseTenths } from './zh/parse-tenths.ts';
import { chineseRates } from './zh/rates.ts';
import { readChineseWord } from './zh/read-chinese-word.ts';
import { chineseUnits } from './zh/units.ts';

const englishTable = new UnitTable(englishUnits);
const dashes = ['~', '∼', '〜', '-', '–', '—'];

/** Every language the engine reads; a new one is a folder and a line here. */
export const languagePacks: Readonly<Record<LanguageCode, LanguagePack>> = {
  ko: {
    code: 'ko',
    claims: koreanClaimWords,
    grammar: koreanGrammar,
    numerals: new NumeralLetters(koreanNumerals),
    units: new UnitTable([...koreanUnits, ...englishUnits]),
    unitEnds,
    hedges: new HedgeTable(koreanHedges),
    rates: koreanRates,
    dates: new DateTable(koreanDates),
    fractionMarks: ['분의', ' 분의'],
    rangeJoiners: [...dashes, '에서', '에서부터', '부터', '내지'],
    alternatives: ['또는', '혹은', '심지어'],
    parsers: [parseNights, parseDayRange, parseKoreanAge, parseNextYear, parseKoreanMonthFirst],
    readDigitDate: readKoreanFiguredDate,
    beginnings: koreanBeginnings,
    readWord: readKoreanWord,
    readNativeWords: readKoreanWords,
  },
  en: {
    code: 'en',
    claims: englishClaimWords,
    grammar: englishGrammar,
    numerals: undefined,
    units: englishTable,
    hedges: new HedgeTable(englishHedges),
    rates: englishRates,
    dates: undefined,
    fractionMarks: [],
    rangeJoiners: [...dashes, '- ~', 'to', 'through', 'thru'],
    alternatives: ['or', 'or even', 'if not'],
    beginnings: { figures: '', words: [] },
    readLatinWord: readEnglishWord,
    readDigitDate: readEnglishDigits,
    readLatinWords: (text, at, end) =>
      numeralStarters.at(text, at, end)
        ? (readEnglishNumeral(text, at) ?? readEnglishShare(text, at, englishTable))
        : undefined,
    countedNoun,
    fractionNouns,
  },
  zh: {
    code: 'zh',
    claims: chineseClaimWords,
    grammar: chineseGrammar,
    numerals: new NumeralLetters(chineseNumerals),
    units: new UnitTable([...chineseUnits, ...englishUnits]),
    hedges: new HedgeTable(chineseHedges),
    rates: chineseRates,
    dates: new DateTable(chineseDates),
    fractionMarks: ['分之'],
    rangeJoiners: [...dashes, '至', '到'],
    alternatives: ['或', '或者', '乃至', '甚至', '、'],
    beginnings: chineseBeginnings,
    readWord: readChineseWord,
    readDigitDate: (...place) => readShortDate(chineseShortDates, ...place),
    parsers: [
      parseCoins,
      parseChineseTenths,
      parsePartsOf,
      parsePoints,
      parseHeight,
      parseNeighbours,
      parseSplitSeconds,
    ],
    refiners: [dateSameYear, joinTerms, nameYuan],
  },
  ja: {
    code: 'ja',
    claims: japaneseClaimWords,
    grammar: japaneseGrammar,
    numerals: new NumeralLetters(japaneseNumerals),
    units: new UnitTable([...brokenWords(japaneseUnits), ...englishUnits]),
    hedges: new HedgeTable(japaneseHedges),
    rates: japaneseRates,
    dates: new DateTable(japaneseDates),
    fractionMarks: ['分の'],
    rangeJoiners: [...dashes, 'から'],
    alternatives: ['または', 'あるいは', 'ないし', 'や'],
    beginnings: japaneseBeginnings,
    readNativeWords: readJapaneseNumeral,
    readWord: readJapaneseWord,
    readDigitDate: (...place) => readShortDate(japaneseShortDates, ...place),
    parsers: [parseJapaneseTenths, parseIntensity, parseNeighbours, parseSplitSeconds],
    refiners: [dateSameYear, joinTerms],
    prepare: pointMiddleDots,
  },
};
