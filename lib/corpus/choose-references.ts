import type { Article } from '../article/types.ts';
import { isOwnEntry } from './is-own-entry.ts';
import type { Reference } from './types.ts';

const order = (a: Reference, b: Reference): number =>
  Number(b.source.kind === 'primary') - Number(a.source.kind === 'primary') ||
  (a.source.published ?? '9').localeCompare(b.source.published ?? '9');

/** References by topic, the page's own left out: primary sources first, then by date. */
export function chooseReferences(
  article: Article,
  references: readonly Reference[],
): ReadonlyMap<string, readonly Reference[]> {
  const byTopic = new Map<string, Reference[]>();
  const own = new Map<string, boolean>();
  for (const reference of references) {
    const { doc } = reference.source;
    const known = own.get(doc) ?? isOwnEntry(article, reference);
    own.set(doc, known);
    if (known) continue;
    const list = byTopic.get(reference.claim.topic) ?? [];
    byTopic.set(reference.claim.topic, list);
    list.push(reference);
  }
  for (const list of byTopic.values()) list.sort(order);
  return byTopic;
}
