import type { ClaimWords, Phrasings } from './claim-words.ts';
import { languagePacks } from './packs.ts';

/** What a rule asks of the letters around the words. */
interface Frame {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Nothing stands there but the words. */
export const ALONE: Frame = { before: /^/, after: /$/ };

const NEVER = /(?!)/;

/**
 * One pattern of what every language has for a meaning: articles quote each other and name things in foreign letters,
 * so a page's own language does not say which words are met on it. Where one language folds case, all do.
 */
export function inAnyLanguage(
  choose: (words: ClaimWords) => Phrasings | undefined,
  { before, after }: Frame = {},
): RegExp {
  const phrasings = Object.values(languagePacks).flatMap(({ claims }) => choose(claims) ?? []);
  if (phrasings.length === 0) return NEVER;
  const words = phrasings.map(({ source }) => source).join('|');
  const flags = phrasings.some(({ ignoreCase }) => ignoreCase) ? 'i' : '';
  return new RegExp(`${before?.source ?? ''}(?:${words})${after?.source ?? ''}`, flags);
}
