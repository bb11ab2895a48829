/** A longer cell is text of its own, in a table that only lays out the page. */
const LONGEST_CELL = 80;

/** `<tr><th>훈련 비용</th><td>557만6000달러</td></tr>`: a name and its value, which only together say something. */
export function isPairRow(element: Element): boolean {
  if (element.tagName !== 'TR' || element.childElementCount !== 2) return false;
  return [...element.children].every((cell) => (cell.textContent?.trim().length ?? 0) <= LONGEST_CELL);
}
