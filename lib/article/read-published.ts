import type { LanguageCode } from '../language/types.ts';
import { metaContent } from './find-headline.ts';
import { isoDate, printedDate } from './printed-date.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'article:published',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'dc.date',
  'date',
];
/** Where bylines stand when the outlet's selectors do not say. */
const BYLINES =
  '[class*="date" i], [class*="time" i], [class*="byline" i], [class*="info" i], [id*="date" i]';
const LONGEST_BYLINE = 200;
/** Bylines looked at; further down stand other articles. */
const MOST_BYLINES = 60;

/** The day of publication as the page says it, or null. */
export function readPublished(
  document: Document,
  lang: LanguageCode,
  selectors: readonly string[],
): string | null {
  const stamps = [jsonLdDate(document), ...META_NAMES.map((name) => metaContent(document, name))];
  for (const stamp of stamps) {
    const date = stamp === undefined ? undefined : isoDate(stamp, lang);
    if (date !== undefined) return date;
  }
  for (const selector of selectors) {
    const date = dateIn(document.querySelector(selector), lang, false);
    if (date !== undefined) return date;
  }
  return dateIn(document.querySelector('time'), lang, false) ?? bylineDate(document, lang) ?? null;
}

function bylineDate(document: Document, lang: LanguageCode): string | undefined {
  for (const element of [...document.querySelectorAll(BYLINES)].slice(0, MOST_BYLINES)) {
    const date = dateIn(element, lang, true);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateIn(element: Element | null, lang: LanguageCode, needsTime: boolean): string | undefined {
  if (element === null) return undefined;
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('data-date-time');
  const text = element.textContent ?? '';
  const stamped = stamp === null ? undefined : isoDate(stamp, lang);
  return stamped ?? (text.length > LONGEST_BYLINE ? undefined : printedDate(text, needsTime));
}

function jsonLdDate(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = dateOf(parseJson(script.textContent ?? ''), 0);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Articles stand in arrays or under `@graph`; deeper than that they are related ones. */
function dateOf(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null || depth > 3) return undefined;
  const record = value as Record<string, unknown>;
  if (typeof record.datePublished === 'string') return record.datePublished;
  const children = Array.isArray(value) ? value : [record['@graph'], record.mainEntity];
  for (const child of children) {
    const date = dateOf(child, depth + 1);
    if (date !== undefined) return date;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Outlets print invalid JSON-LD often enough; the page's other dates then answer.
    return undefined;
  }
}
