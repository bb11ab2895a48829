import type { LanguageCode } from '../../lib/language/types.ts';
import { findQuantities } from '../../lib/quantity/find-quantities.ts';
import { requireTool } from '../tools/require-tool.ts';

type Recognize = (text: string, culture: string) => readonly unknown[];
type Recognizers = Readonly<
  Record<
    | 'recognizeNumber'
    | 'recognizeOrdinal'
    | 'recognizePercentage'
    | 'recognizeAge'
    | 'recognizeCurrency'
    | 'recognizeDimension'
    | 'recognizeTemperature'
    | 'recognizeDateTime',
    Recognize
  >
>;
interface DateParser {
  parse(text: string, reference: Date): readonly unknown[];
}
type Compromise = (text: string) => { numbers(): { json(): readonly unknown[] } };

export const PUBLISHED = '2025-01-28';

/** Finds figures in a text and says how many. */
export interface Tool {
  readonly name: string;
  readonly find: (text: string) => number;
}

const KINDS = [
  'recognizeNumber',
  'recognizeOrdinal',
  'recognizePercentage',
  'recognizeAge',
  'recognizeCurrency',
  'recognizeDimension',
  'recognizeTemperature',
  'recognizeDateTime',
] as const;

/** Korean is not among its cultures. */
const CULTURES: Readonly<Partial<Record<LanguageCode, string>>> = { en: 'en-us', zh: 'zh-cn', ja: 'ja-jp' };

function recognizersText(lang: LanguageCode): readonly Tool[] {
  const culture = CULTURES[lang];
  if (culture === undefined) return [];
  const recognizers = requireTool<Recognizers>('@microsoft/recognizers-text-suite');
  const find = (text: string): number =>
    KINDS.reduce((sum, kind) => sum + recognizers[kind](text, culture).length, 0);
  return [{ name: 'Recognizers-Text, all eight kinds', find }];
}

function chrono(lang: LanguageCode): readonly Tool[] {
  if (lang === 'ko') return [];
  const { [lang]: parser } = requireTool<Readonly<Record<'en' | 'zh' | 'ja', DateParser>>>('chrono-node');
  const reference = new Date(PUBLISHED);
  return [{ name: 'chrono, dates only', find: (text) => parser.parse(text, reference).length }];
}

function compromise(lang: LanguageCode): readonly Tool[] {
  if (lang !== 'en') return [];
  const nlp = requireTool<Compromise>('compromise');
  return [{ name: 'compromise, numbers only', find: (text) => nlp(text).numbers().json().length }];
}

export const ours = (lang: LanguageCode): Tool => ({
  name: 'findQuantities',
  find: (text) => findQuantities(text, { lang, published: PUBLISHED }).length,
});

export const bareScan: Tool = {
  name: 'bare scan',
  find: (text) => text.match(/\d[\d,.]*/g)?.length ?? 0,
};

/** Everything that reads this language, the bare scan first. */
export const toolsFor = (lang: LanguageCode): readonly Tool[] => [
  bareScan,
  ours(lang),
  ...chrono(lang),
  ...compromise(lang),
  ...recognizersText(lang),
];
