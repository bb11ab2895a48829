/** The source's address, opened at the printed figure by a text fragment; null for anything but https. */
export function linkToFigure(url: string | null, printed: string | null): string | null {
  const address = url === null ? null : URL.parse(url);
  if (address === null || address.protocol !== 'https:') return null;
  if (printed === null || address.pathname.endsWith('.pdf')) return address.href;
  // `-`, `,` and `&` have a meaning inside the directive; encodeURIComponent leaves only `-`.
  const directive = `:~:text=${encodeURIComponent(printed).replaceAll('-', '%2D')}`;
  return `${address.href}${address.hash === '' ? '#' : ''}${directive}`;
}
