import type { InterfaceLanguage } from '../language/types.ts';
import type { Settings } from './types.ts';

/** The reader's choice, else Korean for a Korean browser and English for every other. */
export function interfaceLanguage(settings: Settings, browserLanguage: string): InterfaceLanguage {
  return settings.language ?? (/^ko\b/i.test(browserLanguage) ? 'ko' : 'en');
}
