import type { LanguageCode } from '../language/types.ts';

/** The language a printed figure is written in, for fonts and screen readers; null where digits alone tell nothing. */
export function printedLanguage(printed: string): LanguageCode | null {
  if (/\p{Script=Hangul}/u.test(printed)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(printed)) return 'ja';
  if (/\p{Script=Han}/u.test(printed)) return 'zh';
  return /[a-z]{2}|\d\s?[kmbt]\b/i.test(printed) ? 'en' : null;
}
