/** How long the engine takes, and what the built extension weighs. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
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

/** The middle and the slowest of several runs after one to warm up. */
function time(name: string, run: () => unknown): void {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const show = (value: number | undefined) => `${(value ?? 0).toFixed(2)} ms`.padStart(12);
  console.log(`${name.padEnd(42)}${show(times[RUNS >> 1])}${show(times.at(-1))}`);
}

console.log(`${''.padEnd(42)}${'median'.padStart(12)}${'slowest'.padStart(12)}`);
for (const lang of ['ko', 'en'] as const) {
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
