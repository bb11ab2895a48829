import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessLanguage } from '../../lib/article/guess-language.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import type { Article, OutletReading } from '../../lib/article/types.ts';
import { z } from '../../lib/zod.ts';

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/;
const text = z.optional(z.nullable(z.string()));

/** One page to examine: a line of NDJSON, or a file with its flags. */
export const pageSchema = z.object({
  doc: z.optional(z.union([z.string(), z.number()])),
  text,
  html: text,
  lang: z.optional(z.nullable(z.enum(['ko', 'en', 'zh', 'ja']))),
  published: z.optional(z.nullable(z.string().check(z.regex(ISO_DATE)))),
  outlet: text,
  title: text,
  url: text,
});

export type Page = z.infer<typeof pageSchema>;

/** Why a line could not be examined; `code` is stable. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly code: 'bad-json' | 'bad-page' | 'no-text';

  constructor(code: PageError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

function outlets(): OutletReading[] {
  const file = join(import.meta.dirname, '../../seeds/outlets.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OutletReading[]) : [];
}

/** jsdom is loaded only where a page comes as HTML. */
async function readHtml(html: string, url: string | null | undefined): Promise<Article> {
  const { JSDOM } = await import('jsdom');
  const dom = new JSDOM(html, { url: url?.startsWith('http') ? url : 'https://page.invalid/' });
  try {
    const read = readArticle(dom.window.document, outlets());
    if (!read) throw new PageError('no-text', 'no article was found in the page');
    return read.article;
  } finally {
    dom.window.close();
  }
}

/** The article of a page; what the page states itself gives way to what the line states. */
export async function toArticle(page: Page): Promise<Article> {
  const read = page.html ? await readHtml(page.html, page.url) : undefined;
  const body = page.text ?? read?.text;
  if (body === undefined || body === null) throw new PageError('no-text', 'a page needs "text" or "html"');
  return {
    text: body,
    title: page.title ?? read?.title ?? '',
    lang: page.lang ?? read?.lang ?? guessLanguage(null, body),
    published: page.published?.slice(0, 10) ?? read?.published ?? null,
    outlet: page.outlet ?? read?.outlet ?? null,
    url: page.url ?? (page.html ? null : (read?.url ?? null)),
  };
}
