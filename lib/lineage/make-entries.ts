import { originOf } from '../corpus/origin-of.ts';
import { sameAddress } from '../corpus/same-address.ts';
import type { Reference } from '../corpus/types.ts';
import type { ComparedReference, Note } from '../note/types.ts';
import type { Entry } from './types.ts';

/** The page whose figure is followed. */
export interface FollowedPage {
  readonly note: Note;
  readonly url: string;
  readonly published: string | null;
}

/** References as entries; with a page, each knows how the page's figure stands to it and the page stands among them. */
export function makeEntries(references: readonly Reference[], page: FollowedPage | null): readonly Entry[] {
  const compared = new Map(page?.note.references.map((each) => [keyOf(each), each]));
  const others = references.flatMap((reference, at) => {
    const { source, claim } = reference;
    const match = compared.get(keyOf({ doc: source.doc, ...claim }));
    // A page is not laid beside its own entry in the corpus.
    if (page !== null && match === undefined && isPage(reference, page)) return [];
    return [entryOf(reference, at, match)];
  });
  return page === null ? others : [...others, entryOfPage(page)];
}

function isPage({ source }: Reference, { url }: FollowedPage): boolean {
  return source.url !== null && sameAddress(url, source.url);
}

function entryOf(reference: Reference, at: number, match: ComparedReference | undefined): Entry {
  const { source, claim } = reference;
  return {
    id: `${source.doc}:${at}`,
    kind: source.kind,
    outlet: source.outlet,
    published: source.published,
    url: source.url,
    quote: claim.quote,
    value: claim.value,
    approx: claim.approx,
    subject: claim.subject,
    basis: claim.basis ?? {},
    by: claim.by,
    origin: originOf(reference),
    also: claim.also ?? [],
    relation: match?.relation ?? null,
    slot: match?.slot ?? null,
  };
}

function entryOfPage({ note, url, published }: FollowedPage): Entry {
  const { claim } = note;
  return {
    id: 'page',
    kind: 'page',
    outlet: { ko: '', en: '' },
    published: published?.slice(0, 10) ?? null,
    url,
    quote: claim.quote,
    value: claim.value,
    approx: claim.approx,
    subject: claim.subject,
    basis: claim.basis,
    by: claim.by,
    origin: claim.by ?? '',
    also: claim.also.map(({ min, max, unit, approx }) => ({ quote: null, min, max, unit, approx })),
    relation: null,
    slot: null,
  };
}

function keyOf({
  doc,
  quote,
  subject,
  value,
}: Pick<ComparedReference, 'doc' | 'quote' | 'subject' | 'value'>) {
  return JSON.stringify([doc, quote, subject, value]);
}
