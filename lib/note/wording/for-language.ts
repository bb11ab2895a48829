import type { InterfaceLanguage } from '../../language/types.ts';
import type { NoteWording } from './catalogue.ts';
import { english } from './en.ts';
import { korean } from './ko.ts';

export const wordings: Readonly<Record<InterfaceLanguage, NoteWording>> = { ko: korean, en: english };
