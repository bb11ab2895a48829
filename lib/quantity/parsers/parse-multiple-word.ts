import { koreanDays } from '../../language/ko/numerals.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Draft } from '../draft.ts';

/** Multiples and shares that are one word. */
const WORDS: Readonly<Partial<Record<LanguageCode, readonly (readonly [word: string, value: number])[]>>> = {
  ko: [
    ['갑절', 2],
    ['곱절', 2],
    ['절반', 0.5],
    ['반값', 0.5],
  ],
  zh: [
    ['一半', 0.5],
    ['减半', 0.5],
    ['減半', 0.5],
    ['翻倍', 2],
    ['翻番', 2],
    ['半数', 0.5],
    ['半數', 0.5],
    ['对半', 0.5],
  ],
  ja: [
    ['半分', 0.5],
    ['半減', 0.5],
    ['半額', 0.5],
    ['倍増', 2],
    ['半数', 0.5],
    ['過半', 0.5],
  ],
};

/** `이틀`, `사흘`: days in one word that is not the head of another. */
function parseKoreanDays(text: string): readonly Draft[] {
  const found: Draft[] = [];
  for (const [word, days] of Object.entries(koreanDays)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const apart = !/[가-힣]/.test(text[at - 1] ?? '') && !/^[달날]/.test(text[at + word.length] ?? '');
      if (apart)
        found.push({
          start: at,
          end: at + word.length,
          kind: 'duration',
          min: days,
          max: days,
          unit: 'days',
          approx: 'exact',
          rules: ['days-word'],
        });
    }
  }
  return found;
}

/** `갑절`, `一半`, `半分`: a multiple or a share in one word. */
export function parseMultipleWords(text: string, lang: LanguageCode): readonly Draft[] {
  const found: Draft[] = lang === 'ko' ? [...parseKoreanDays(text)] : [];
  for (const [word, value] of WORDS[lang] ?? []) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const start = lang === 'ko' && /한 $/.test(text.slice(Math.max(0, at - 2), at)) ? at - 2 : at;
      found.push({
        start,
        end: at + word.length,
        kind: 'ratio',
        min: value,
        max: value,
        unit: 'x',
        approx: 'exact',
        rules: ['multiple-word'],
      });
    }
  }
  return found;
}
