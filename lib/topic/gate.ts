/** A lead of this many characters decides what a page is about, together with its title. */
const LEAD = 400;

/** What a page says of a story by its names. */
interface Naming {
  /** Whether title or first line hold a name. */
  readonly headline: boolean;
  readonly mentions: number;
  /** Where the text names it first; -1 where it never does. */
  readonly first: number;
}

/** Whether a page is about the story of these names: named in its title or first line, or early and repeatedly in its text. */
export function isTopical(title: string, text: string, names: readonly string[]): boolean {
  const naming = countNames(title, text, names);
  return naming.headline || isInText(naming, text.length);
}

/** The packs whose story a page is about, the one with more of the page first: named in the headline, then more often, then earlier; among equals the order stays. */
export function rankStories<Pack extends { readonly gate: readonly string[] }>(
  title: string,
  text: string,
  packs: readonly Pack[],
): readonly Pack[] {
  return packs
    .map((pack) => ({ pack, naming: countNames(title, text, pack.gate) }))
    .filter(({ naming }) => naming.headline || isInText(naming, text.length))
    .sort((a, b) => compare(a.naming, b.naming))
    .map(({ pack }) => pack);
}

function compare(a: Naming, b: Naming): number {
  return Number(b.headline) - Number(a.headline) || b.mentions - a.mentions || a.first - b.first;
}

function isInText({ mentions, first }: Naming, length: number): boolean {
  if (first < 0) return false;
  const dense = mentions / length > 1 / 220;
  return (
    (mentions >= 2 && first < LEAD / 4) ||
    (mentions >= 3 && first < LEAD && dense) ||
    (mentions >= 5 && first < LEAD / 2) ||
    (mentions >= 4 && first < 2 * LEAD)
  );
}

function countNames(title: string, text: string, names: readonly string[]): Naming {
  const firstLine = text.slice(0, Math.max(0, text.indexOf('\n')) || LEAD / 2);
  const places = placesOf(text, names);
  let first = -1;
  for (const place of places) if (first < 0 || place < first) first = place;
  return { headline: placesOf(`${title}\n${firstLine}`, names).size > 0, mentions: places.size, first };
}

/** Where names begin; a longer name that begins with a shorter one is one mention. */
function placesOf(text: string, names: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (isWhole(text, at, at + name.length)) places.add(at);
    }
  }
  return places;
}

/** `Meta` is not named by `Metadata`, nor `LG` by `ALGAE`; `DeepSeek` is by `DeepSeekR1`. */
function isWhole(text: string, start: number, end: number): boolean {
  const isBegunBefore = caseAt(text, start - 1) !== null && caseAt(text, start) !== null;
  const last = caseAt(text, end - 1);
  return !isBegunBefore && (last === null || caseAt(text, end) !== last);
}

/** Of a Latin letter; other writing does not tell where a name ends. */
function caseAt(text: string, at: number): 'lower' | 'upper' | null {
  const letter = text.charAt(at);
  if (letter >= 'a' && letter <= 'z') return 'lower';
  return letter >= 'A' && letter <= 'Z' ? 'upper' : null;
}
