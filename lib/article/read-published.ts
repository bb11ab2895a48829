import { metaContent } from './find-headline.ts';
import { jsonLdDate } from './json-ld-date.ts';
import { addressDate, isoDate, printedDate } from './printed-date.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'article:published',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'publishedDate',
  'og:regDate',
  'dc.date',
  'date',
];
/** Where bylines stand when the outlet's selectors do not say. */
const BYLINES = ['date', 'time', 'byline', 'info', 'meta', 'regist', 'publish']
  .map((name) => `[class*="${name}" i]`)
  .concat('[id*="date" i]')
  .join(', ');
const LONGEST_BYLINE = 200;
/** Bylines looked at; further down stand other articles. */
const MOST_BYLINES = 60;

export interface DateSearch {
  readonly scope: Element;
  readonly title: string;
  /** Language of the outlet, whose calendar counts. */
  readonly lang: string;
  readonly selectors: readonly string[];
  /** Whether what stands beside the article goes before what the page's head says. */
  readonly printedFirst: boolean;
}

/** The day of publication as the page says it, or null. */
export function readPublished(document: Document, search: DateSearch): string | null {
  const { title, lang, printedFirst } = search;
  const own = printedFirst ? printedIn(search) : undefined;
  if (own !== undefined) return own;
  const stamps = [jsonLdDate(document, title), ...META_NAMES.map((name) => metaContent(document, name))];
  for (const stamp of stamps) {
    const date = stamp === undefined ? undefined : isoDate(stamp, lang);
    if (date !== undefined) return date;
  }
  return printedIn(search) ?? addressDate(document.URL) ?? null;
}

function printedIn({ scope, lang, selectors }: DateSearch): string | undefined {
  for (const selector of selectors) {
    const date = dateIn(scope.querySelector(selector), lang, false);
    if (date !== undefined) return date;
  }
  return dateIn(scope.querySelector('time'), lang, false) ?? bylineDate(scope, lang);
}

function bylineDate(scope: Element, lang: string): string | undefined {
  for (const element of [...scope.querySelectorAll(BYLINES)].slice(0, MOST_BYLINES)) {
    const date = dateIn(element, lang, true);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateIn(element: Element | null, lang: string, needsTime: boolean): string | undefined {
  if (element === null) return undefined;
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('data-date-time');
  const text = element.textContent ?? '';
  const stamped = stamp === null ? undefined : isoDate(stamp, lang);
  return stamped ?? (text.length > LONGEST_BYLINE ? undefined : printedDate(text, needsTime));
}
