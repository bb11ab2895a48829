import { englishEnding } from './en/endings.ts';
import { verbForms } from './en/verb-forms.ts';
import type { LanguageCode } from './types.ts';

/** Every form of a verb phrase given by its infinitive, for languages whose verbs change their letters. */
export const inflections: Readonly<Partial<Record<LanguageCode, (infinitive: string) => readonly string[]>>> =
  {
    en: verbForms,
  };

/** What may stand behind a phrase in Latin letters and still be of its word. */
export const latinEnding = englishEnding;
