import type { LanguageCode } from '../language/types.ts';

const DECLARED: Readonly<Record<string, LanguageCode>> = { ko: 'ko', en: 'en', zh: 'zh', ja: 'ja' };
/** Letters looked at; a page's language shows in its first screens. */
const SAMPLE = 4000;

/** The declared language where the letters bear it out, else the language of the letters. */
export function guessLanguage(declared: string | null, text: string): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const hangul = count(/[\uac00-\ud7af]/g);
  const kana = count(/[\u3040-\u30ff]/g);
  const han = count(/[\u4e00-\u9fff]/g);
  const latin = count(/[a-z]/gi);
  const total = hangul + kana + han + latin;
  const language = DECLARED[(declared ?? '').toLowerCase().split('-')[0] ?? ''];
  if (total === 0) return language ?? 'en';
  // Latin names and model numbers are frequent in every language, so a fifth of native letters decides.
  if (hangul > total / 5) return 'ko';
  if (kana > total / 10) return 'ja';
  if (han > total / 5) return language === 'ja' ? 'ja' : 'zh';
  return 'en';
}
