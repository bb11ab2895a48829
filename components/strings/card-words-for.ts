import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { cardEn } from './card/en.ts';
import { cardKo } from './card/ko.ts';
import type { CardWords } from './card/words.ts';

const words: Readonly<Record<InterfaceLanguage, CardWords>> = { ko: cardKo, en: cardEn };

export function cardWordsFor(language: InterfaceLanguage): CardWords {
  return words[language];
}
