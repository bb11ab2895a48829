/** What a page pays, in real Chromium: `npm run bench -- page`. Times are of the processor, each beside its yardstick. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { recordTasks, type Tasks } from './bench-page/main-thread.ts';
import { timeMarking } from './bench-page/marking.ts';
import { type Memory, memoryAfterLeaving } from './bench-page/memory.ts';
import { aboutSomethingElse, application, longArticle } from './bench-page/pages.ts';
import { buildExtension } from './browser/build-extension.ts';
import { launch } from './browser/launch.ts';
import { sleep } from './browser/session.ts';

const LISTED = 'https://www.hani.co.kr';
const UNLISTED = 'https://notes.parallax-reader.org';
const CHARACTERS = 30_000;
const RUNS = 5;
/** The gate looks a second time after 1.5 s. */
const ALL_DONE = 2500;

const article = longArticle(CHARACTERS);
const pages: Readonly<Record<string, string>> = {
  '/long': article,
  '/other': aboutSomethingElse(article),
  '/application': application(article),
};

buildExtension('chromium');
const stage = await launch({
  kind: 'chromium',
  find: ({ pathname }) => ({ body: pages[pathname] ?? '' }),
  hosts: new Set([LISTED, UNLISTED].map((origin) => new URL(origin).host)),
});

async function load(url: string): Promise<Tasks> {
  const page = await stage.browser.newPage();
  const tasks = await recordTasks(page, async () => {
    await page.goto(url);
    await sleep(ALL_DONE);
  });
  await page.close();
  return tasks;
}

async function loads(url: string): Promise<Tasks[]> {
  const all: Tasks[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await load(url));
  return all;
}

async function onPage<T>(url: string, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.open(url);
  const result = await run(page);
  await page.close();
  return result;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const longest = (runs: readonly Tasks[]) => middle(runs.map(({ all }) => Math.max(...all)));
const busy = (runs: readonly Tasks[]) => middle(runs.map(({ all }) => sum(all)));
const script = (runs: readonly Tasks[], file: string) =>
  middle(runs.map(({ scripts }) => scripts.get(file) ?? 0));
const ms = (value: number) => `${value.toFixed(1)} ms`;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const gzipped = (file: string) => gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length;

const elements = article.match(/<[a-z]/g)?.length ?? 0;
console.log(`An article of ${CHARACTERS} characters in ${elements} elements; middle of ${RUNS} loads.\n`);
row('page', 'longest task', 'all tasks', 'gate', 'reader, as it is injected');
row('---', '---:', '---:', '---:', '---:');
for (const [name, url] of [
  ['without the extension', `${UNLISTED}/long`],
  ['about something else', `${LISTED}/other`],
  ['the article, marked', `${LISTED}/long`],
] as const) {
  const runs = await loads(url);
  row(name, ms(longest(runs)), ms(busy(runs)), ms(script(runs, 'article.js')), ms(script(runs, 'reader.js')));
}
const { highlights, wrapping } = await onPage(`${UNLISTED}/long`, timeMarking);
console.log(
  `\nMarking 150 ranges: ${highlights.toFixed(2)} ms; wrapping them: ${wrapping.toFixed(2)} ms; ratio ${(highlights / wrapping).toFixed(3)}`,
);
const [bare, marked] = [
  await onPage(`${UNLISTED}/application`, (page) => memoryAfterLeaving(page, false)),
  await onPage(`${LISTED}/application`, (page) => memoryAfterLeaving(page, true)),
];
const kb = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
const cells = (memory: Memory | undefined) =>
  memory === undefined ? [] : [kb(memory.objects), kb(memory.code), memory.listeners];
console.log('\nThe heap after the page left the article, without the extension and with it:\n');
row('left', 'objects', 'code', 'listeners', 'objects', 'code', 'listeners');
row('---:', '---:', '---:', '---:', '---:', '---:', '---:');
for (const round of bare.keys()) row(round + 1, ...cells(bare[round]), ...cells(marked[round]));
const sizes = ['content-scripts/article.js', 'reader.js', 'card.js'].map(gzipped);
console.log(`\nGzipped: gate, reader and card ${sizes.join(' + ')} = ${sum(sizes)} bytes`);
await stage.close();
