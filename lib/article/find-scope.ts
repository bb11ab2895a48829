/** Less text than this is a teaser or a loading notice. */
export const ARTICLE_LENGTH = 200;

/** Where a page carries several whole articles one after the other, the box of the one under this headline. */
export function findScope(headline: Element | undefined): Element | undefined {
  if (headline?.tagName !== 'H1') return undefined;
  for (const other of headline.ownerDocument.querySelectorAll('h1')) {
    if (other === headline) continue;
    const own = boxWithout(headline, other);
    if (isLikeArticle(own) && areAlike(own, boxWithout(other, headline))) return own;
  }
  return undefined;
}

/** The largest box around one headline that does not hold the other. */
function boxWithout(headline: Element, other: Element): Element {
  let box = headline;
  for (let e: Element | null = headline; e !== null && !e.contains(other); e = e.parentElement) box = e;
  return box;
}

/** Articles appended by scrolling are built from one template. */
function areAlike(own: Element, other: Element): boolean {
  const [first, second] = [own.classList[0], other.classList[0]];
  return own.tagName === other.tagName && first === second && isLikeArticle(other);
}

function isLikeArticle(box: Element): boolean {
  return (box.textContent?.trim().length ?? 0) >= ARTICLE_LENGTH;
}
