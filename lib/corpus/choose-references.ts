import type { Article } from '../article/types.ts';
import type { Reference } from './types.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const address = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');

/** Whether a reference was read from this very page: one address, or one outlet and title (an unknown title could be any). */
export function isOwn(article: Article, { source }: Reference): boolean {
  if (article.url && source.url && address(article.url) === address(source.url)) return true;
  if (source.kind === 'primary' || !article.outlet) return false;
  const outlet = plain(article.outlet);
  if (plain(source.outlet.ko) !== outlet && plain(source.outlet.en) !== outlet) return false;
  return !article.title || !source.title || plain(article.title) === plain(source.title);
}

const order = (a: Reference, b: Reference): number =>
  Number(b.source.kind === 'primary') - Number(a.source.kind === 'primary') ||
  (a.source.published ?? '9').localeCompare(b.source.published ?? '9');

/** References by topic, the page's own left out: primary sources first, then by date. */
export function chooseReferences(
  article: Article,
  references: readonly Reference[],
): ReadonlyMap<string, readonly Reference[]> {
  const byTopic = new Map<string, Reference[]>();
  for (const reference of references) {
    if (isOwn(article, reference)) continue;
    const list = byTopic.get(reference.claim.topic) ?? [];
    byTopic.set(reference.claim.topic, list);
    list.push(reference);
  }
  for (const list of byTopic.values()) list.sort(order);
  return byTopic;
}
