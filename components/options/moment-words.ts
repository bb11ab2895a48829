import type { InterfaceLanguage } from '../../lib/language/types.ts';

/** Epoch milliseconds as day and minute in the reader's own time zone. */
export function momentWords(moment: number, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
