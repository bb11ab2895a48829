import type { Draft } from '../../quantity/draft.ts';
import { koreanDays } from './numerals.ts';

/** `이틀`, `사흘`: days in one word that is not the head of another. */
export function parseKoreanDays(text: string): readonly Draft[] {
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
