import { once } from '../../text/once.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';

/** The ids of hits, each once. */
export const distinct = (hits: readonly Hit<Entity>[]): readonly string[] => [
  ...new Set(hits.map((h) => h.value.id)),
];

/** Most of the page's model names must be the leading one's. */
const LEADS = 0.6;

interface PageModels {
  /** The one model of the title, named in the text no less often than any other. */
  readonly titled: string | undefined;
  /** The model that title or first sentence names alone and most of the page is about. */
  readonly leading: string | undefined;
  /** The one model the page names at all. */
  readonly only: string | undefined;
}

function countModels(context: PageContext): PageModels {
  const every = context.entities.filter((h) => isKind(h.value, ['self-model']));
  const inTitle = context.pack.entities
    .find(context.article.title)
    .filter((h) => isKind(h.value, ['self-model']));
  const first = context.sentences[0]?.end ?? 0;
  const [lead, ...others] = distinct([...inTitle, ...every.filter((h) => h.start < first)]);
  const share = every.filter((h) => h.value.id === lead).length / every.length;
  const all = distinct(every);
  const count = (id: string): number => every.filter((h) => h.value.id === id).length;
  const [title, ...more] = distinct(inTitle);
  const titled = title !== undefined && more.length === 0 && all.every((id) => count(id) <= count(title));
  return {
    titled: titled ? title : undefined,
    leading: others.length === 0 && share >= LEADS ? lead : undefined,
    only: all.length === 1 ? all[0] : undefined,
  };
}

/** The page's models, counted once a page. */
export const modelsOf = once(countModels);
