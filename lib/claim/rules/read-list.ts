import { ALONE, inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import type { Span } from '../span.ts';

/** Between two names or two figures of one list. */
const JOINT = inAnyLanguage(({ names }) => names.joint, ALONE);

/** The run of neighbours around `index` that only a list's joints part. */
function runAround<T extends Span>(
  items: readonly T[],
  index: number,
  text: string,
  alike: (a: T, b: T) => boolean,
): readonly T[] {
  const joined = (a: T | undefined, b: T | undefined): boolean =>
    a !== undefined && b !== undefined && alike(a, b) && JOINT.test(text.slice(a.end, b.start));
  let from = index;
  let to = index;
  while (joined(items[from - 1], items[from])) from--;
  while (joined(items[to], items[to + 1])) to++;
  return items.slice(from, to + 1);
}

const isShare = (hit: Hit<Entity>): boolean => isKind(hit.value, ['stock', 'index', 'nvidia']);
const bothShares = (a: Hit<Entity>, b: Hit<Entity>): boolean => isShare(a) && isShare(b);
const sameKind = (a: QuantityMention, b: QuantityMention): boolean => a.kind === b.kind;

/**
 * The names a figure belongs to where its owner stands in a list: "Microsoft and Meta fell 4%" is about both,
 * "Broadcom and Micron fell 17% and 12%" goes item by item; undefined where the two lists do not match.
 */
export function readList(
  context: PageContext,
  figure: QuantityMention | Span,
  owner: Span,
): readonly string[] | undefined {
  const { text } = context.article;
  const name = lowerBound(context.entities, owner.start);
  const names: readonly Hit<Entity>[] = runAround(context.entities, name, text, bothShares);
  if (names.length < 2) return undefined;
  const figures = runAround(context.quantities, lowerBound(context.quantities, figure.start), text, sameKind);
  if (figures.length === 1) return names.map((hit) => hit.value.id);
  const own = names[figures.findIndex((q) => q.start === figure.start)];
  return own && names.length === figures.length ? [own.value.id] : undefined;
}
