import { englishHedges } from './en/hedges.ts';
import { englishUnits } from './en/units.ts';
import { japaneseDates } from './ja/dates.ts';
import { japaneseHedges } from './ja/hedges.ts';
import { japaneseNumerals } from './ja/numerals.ts';
import { japaneseUnits } from './ja/units.ts';
import { koreanDates } from './ko/dates.ts';
import { koreanHedges } from './ko/hedges.ts';
import { koreanNumerals } from './ko/numerals.ts';
import { koreanUnits } from './ko/units.ts';
import type { LanguageCode, LanguagePack } from './types.ts';
import { UnitTable } from './unit-table.ts';
import { chineseDates } from './zh/dates.ts';
import { chineseHedges } from './zh/hedges.ts';
import { chineseNumerals } from './zh/numerals.ts';
import { chineseUnits } from './zh/units.ts';

const dashes = ['~', '∼', '〜', '-', '–', '—'];

/** Every language the recogniser reads; a new one is a folder and a line here. */
export const languagePacks: Readonly<Record<LanguageCode, LanguagePack>> = {
  ko: {
    code: 'ko',
    numerals: koreanNumerals,
    units: new UnitTable([...koreanUnits, ...englishUnits]),
    hedges: koreanHedges,
    dates: koreanDates,
    fractionMarks: ['분의', ' 분의'],
    rangeJoiners: [...dashes, '에서', '부터', '내지'],
  },
  en: {
    code: 'en',
    numerals: undefined,
    units: new UnitTable(englishUnits),
    hedges: englishHedges,
    dates: undefined,
    fractionMarks: [],
    rangeJoiners: [...dashes, 'to'],
  },
  zh: {
    code: 'zh',
    numerals: chineseNumerals,
    units: new UnitTable([...chineseUnits, ...englishUnits]),
    hedges: chineseHedges,
    dates: chineseDates,
    fractionMarks: ['分之'],
    rangeJoiners: [...dashes, '至', '到'],
  },
  ja: {
    code: 'ja',
    numerals: japaneseNumerals,
    units: new UnitTable([...japaneseUnits, ...englishUnits]),
    hedges: japaneseHedges,
    dates: japaneseDates,
    fractionMarks: ['分の'],
    rangeJoiners: [...dashes, 'から'],
  },
};
