import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Strings } from './catalogue.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

const catalogues: Readonly<Record<InterfaceLanguage, Strings>> = { ko, en };

export function stringsFor(language: InterfaceLanguage): Strings {
  return catalogues[language];
}
