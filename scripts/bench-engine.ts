/** How long the engine takes, and what the built extension weighs. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Article } from '../lib/article/types.ts';
import { examine } from '../lib/examine.ts';
import { isTopical } from '../lib/topic/gate.ts';
import { loadCorpus } from './examine/load-corpus.ts';

const RUNS = 15;
const BUILT = ['content-scripts/article.js', 'reader.js', 'background.js'];
const corpus = loadCorpus(undefined);
const names = corpus.topicPack.gate;

function sample(lang: 'ko' | 'en'): Article {
  const html = readFileSync(new URL(`sample/${lang}.html`, import.meta.url), 'utf8');
  const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '';
  // The sample is ours and plain: its paragraphs need no reader to be found.
  const text = [...html.matchAll(/<(?:h1|h2|p)[^>]*>(.*?)<\/(?:h1|h2|p)>/g)]
    .map(([, inner]) => inner)
    .join('\n');
  return { text, title, lang, published: '2025-01-29', outlet: null, url: null };
}

/** An article of about `characters` characters: the sample, then other paragraphs of figures. */
function long(lang: 'ko' | 'en', characters: number): Article {
  const article = sample(lang);
  const filler = 'The town counted 4,210 visitors in 12 museums on May 3, 7% more than a year before.\n';
  return { ...article, text: `${article.text}\n${filler.repeat(Math.ceil(characters / filler.length))}` };
}

/** The middle and the slowest of several runs after one to warm up; gives the middle in milliseconds. */
function time(name: string, run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const show = (value: number | undefined) => `${(value ?? 0).toFixed(2)} ms`.padStart(12);
  console.log(`${name.padEnd(42)}${show(times[RUNS >> 1])}${show(times.at(-1))}`);
  return times[RUNS >> 1] ?? 0;
}

/** One document a run, as Readability takes apart what it reads. */
function readability(article: Article): () => unknown {
  const paragraphs = article.text.split('\n').map((line) => `<p>${line}</p>`);
  const html = `<title>${article.title}</title><article><h1>${article.title}</h1>${paragraphs.join('')}</article>`;
  const documents = Array.from({ length: RUNS + 1 }, () => new JSDOM(html).window.document);
  return () => {
    const document = documents.pop();
    return document && new Readability(document).parse();
  };
}

console.log(`${''.padEnd(42)}${'median'.padStart(12)}${'slowest'.padStart(12)}`);
for (const lang of ['ko', 'en'] as const) {
  const usual = long(lang, 10_000);
  const parsed = time(`Readability, ${lang}, 10,000 characters`, readability(usual));
  const examined = time(`examine ${lang}, 10,000 characters`, () => examine({ article: usual, ...corpus }));
  console.log(`${''.padEnd(42)}${(examined / parsed).toFixed(2).padStart(9)} times Readability`);
  time(`examine the ${lang} sample`, () => examine({ article: sample(lang), ...corpus }));
  const article = long(lang, 100_000);
  time(`examine ${lang}, 100,000 characters`, () => examine({ article, ...corpus }));
}
const other = long('en', 100_000);
const about = { ...other, title: 'A town', text: other.text.slice(sample('en').text.length) };
time('gate on a page about something else', () => isTopical(about.title, about.text, names));
for (const file of BUILT) {
  const path = `.output/chrome-mv3/${file}`;
  if (existsSync(path))
    console.log(`${file.padEnd(42)}${String(gzipSync(readFileSync(path)).length).padStart(9)} bytes gzipped`);
}
