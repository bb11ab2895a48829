import type { InterfaceLanguage } from '../../../lib/language/types.ts';
import type { OptionsStrings } from './catalogue.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

const catalogues: Readonly<Record<InterfaceLanguage, OptionsStrings>> = { ko, en };

export function optionsStrings(language: InterfaceLanguage): OptionsStrings {
  return catalogues[language];
}
