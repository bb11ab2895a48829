import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type ReadArticle, readArticle } from '../../lib/article/read-article.ts';
import type { OutletReading } from '../../lib/article/types.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };

/** What must be read from a frozen page. */
export interface FrozenPage {
  readonly name: string;
  readonly html: string;
  /** Where the page is opened; `url` is the lasting address read from it. */
  readonly address: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly lang: string;
  readonly published: string;
  readonly blocks: readonly string[];
  /** `figure | topic`: what must be found, with a source among others that says the same; a growing corpus adds to it. */
  readonly notes: readonly string[];
}

const FOLDER = new URL('pages/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** Pages of our own wording in the markup of outlets and portals. */
export const frozenPages: readonly FrozenPage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.replace('.html', '');
    return { name, html: read(file), ...JSON.parse(read(`${name}.json`)) };
  });

export function openPage({ html, address }: FrozenPage): Document {
  return new JSDOM(html, { url: address }).window.document;
}

export function readFrozen(document: Document): ReadArticle {
  const found = readArticle(document, outlets as readonly OutletReading[]);
  if (found === undefined) throw new Error('the page should hold an article');
  return found;
}
