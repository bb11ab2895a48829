import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '../../lib/language/types.ts';

const sample = (name: string): string => readFileSync(new URL(`../sample/${name}`, import.meta.url), 'utf8');
const paragraphs = (html: string): string =>
  [...html.matchAll(/<(?:h1|h2|p)[^>]*>(.*?)<\/(?:h1|h2|p)>/g)].map(([, inner]) => inner).join('\n');

/** One news page in each language, in our own words. */
export const samples: Readonly<Record<LanguageCode, string>> = {
  ko: paragraphs(sample('ko.html')),
  en: paragraphs(sample('en.html')),
  zh: sample('zh.txt'),
  ja: sample('ja.txt'),
};

const seedFolder = new URL('../../../shared/seeds/', import.meta.url);

/** The five Korean articles the corpus grew from, where they lie beside the project; they are not part of it. */
export const seedArticles: readonly string[] = existsSync(seedFolder)
  ? readdirSync(seedFolder).map((name) => readFileSync(new URL(name, seedFolder), 'utf8'))
  : [];
