import type { ClaimWords } from './claim-words.ts';
import { languagePacks } from './packs.ts';

const NEVER = /(?!)/;

/**
 * One pattern of what every language has for a meaning: articles quote each other and name things in foreign letters,
 * so a page's own language does not say which words are met on it. Where one folds case all do.
 */
export function inAnyLanguage(choose: (words: ClaimWords) => readonly RegExp[] | undefined): RegExp {
  const patterns = Object.values(languagePacks).flatMap(({ claims }) => choose(claims) ?? []);
  const flags = patterns.some((pattern) => pattern.ignoreCase) ? 'i' : '';
  return patterns.length > 0 ? new RegExp(patterns.map(({ source }) => source).join('|'), flags) : NEVER;
}
