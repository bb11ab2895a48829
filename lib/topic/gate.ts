/** A lead of this many characters decides what a page is about, together with its title. */
const LEAD = 400;

function count(text: string, names: readonly string[]): { mentions: number; first: number } {
  let mentions = 0;
  let first = -1;
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      mentions++;
      if (first < 0 || at < first) first = at;
    }
  }
  return { mentions, first };
}

/** Whether a page is about the pack's story: named in its title or first line, or early and repeatedly in its text. */
export function isTopical(title: string, text: string, entityNames: readonly string[]): boolean {
  const firstLine = text.slice(0, Math.max(0, text.indexOf('\n')) || LEAD / 2);
  if (count(`${title}\n${firstLine}`, entityNames).mentions > 0) return true;
  const { mentions, first } = count(text, entityNames);
  if (first < 0) return false;
  const dense = mentions / text.length > 1 / 220;
  return (
    (mentions >= 2 && first < LEAD / 4) ||
    (mentions >= 3 && first < LEAD && dense) ||
    (mentions >= 5 && first < LEAD / 2)
  );
}
