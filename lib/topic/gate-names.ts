/** The background keeps the names of the stories that packs brought under this key; the gates read them there (decision 7). */
export const KEPT_NAMES = 'gate-names';

/** Names of one pack, and of all packs together, that a page is searched for; each costs a look through its text. */
export const MAX_NAMES_OF_PACK = 100;
export const MAX_NAMES = 300;

/** Shorter than this a name would stand on nearly every page. */
export const MIN_NAME = 2;
export const MAX_NAME = 80;

/** The names of several packs, each once, the first ones of every pack before the second ones of any. */
export function mergeNames(packs: readonly { readonly gate: readonly string[] }[]): string[] {
  const names = new Set<string>();
  for (let rank = 0; rank < MAX_NAMES_OF_PACK; rank++) {
    for (const name of packs.flatMap(({ gate }) => gate[rank] ?? [])) names.add(name);
  }
  return [...names].slice(0, MAX_NAMES);
}

/** Names as they were kept, trusted in nothing. */
export function parseNames(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isName).slice(0, MAX_NAMES) : [];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length >= MIN_NAME && value.length <= MAX_NAME;
}
