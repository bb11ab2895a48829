import type { Article } from '../article/types.ts';
import { sameAddress } from './same-address.ts';
import type { Reference } from './types.ts';

type Source = Reference['source'];

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

function isItsOutlet(name: string, { outlet, aliases = [] }: Source): boolean {
  return [outlet.ko, outlet.en, ...aliases].some((known) => plain(known) === plain(name));
}

const DAY = 86_400_000;

/** Dates of any precision, either possibly unknown; a day of slack for time zones and articles put out overnight. */
function mayBeOneDay(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return true;
  return a.length === 10 && b.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= DAY;
}

/** Whether a reference was read from this very page: one address; or one outlet and title; or, where a title is unknown, one outlet and date. */
export function isOwnEntry(article: Article, { source }: Reference): boolean {
  if (article.url && source.url && sameAddress(article.url, source.url)) return true;
  if (source.kind === 'primary' || !article.outlet || !isItsOutlet(article.outlet, source)) return false;
  return article.title && source.title
    ? plain(article.title) === plain(source.title)
    : mayBeOneDay(article.published, source.published);
}
