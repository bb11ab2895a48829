/** What many references and many reviewed pages cost, in real Chromium over its own IndexedDB: `npm run bench -- store`. Each time stands beside the same with a hundred references. */
import type { Page } from 'puppeteer-core';
import type { ReferenceClaim } from '../lib/corpus/types.ts';
import { writePack } from '../lib/pack/write-pack.ts';
import { buildExtension } from './browser/build-extension.ts';
import { launch } from './browser/launch.ts';
import { sleep } from './browser/session.ts';

const RUNS = 5;
/** The background is stopped after 30 s without work; what is timed then begins with an empty heap, as on another day. */
const WORKER_STOPS = 40_000;
const FEW = 100;
const MANY = 100_000;
const REVIEWED_PAGES = 10_000;
const CLAIMS_A_DOCUMENT = 20;
/** A hundred references answer what the page asks, whatever lies beside them; one outlet brought them in one month. */
const ANSWERS = 100;
const OTHER_OUTLETS = 200;
const OTHER_MONTHS = 24;

const article = {
  text: 'DeepSeek and its cost\nDeepSeek said that it trained V3 for $5.6 million on 2,048 Nvidia H800 chips.',
  title: 'DeepSeek and its cost',
  lang: 'en',
  published: '2025-01-28',
  outlet: null,
  url: 'https://www.reuters.com/bench',
};

function claim(index: number): ReferenceClaim {
  const topic = index < ANSWERS ? 'training-cost' : `other-question-${index % 1000}`;
  const value = 5_000_000 + index;
  const quote = `$${value.toLocaleString('en')}`;
  return {
    topic,
    subject: 'V3',
    value: { min: value, max: value, unit: 'USD' },
    approx: 'exact',
    by: null,
    stance: 'reported',
    quote,
  };
}

function sourceOf(document: number) {
  if (document < ANSWERS / CLAIMS_A_DOCUMENT) return { outlet: outlet(0), published: '2025-01-28' };
  const month = document % OTHER_MONTHS;
  const published = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
  return { outlet: outlet(1 + (document % OTHER_OUTLETS)), published };
}

function outlet(index: number) {
  return { ko: `신문 ${index}`, en: `Paper ${index}` };
}

function packOf(references: number): Promise<string> {
  const byTopic = (a: ReferenceClaim, b: ReferenceClaim) =>
    a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0;
  const claims = Array.from({ length: references }, (_, index) => claim(index));
  const documents = Array.from({ length: Math.ceil(references / CLAIMS_A_DOCUMENT) }, (_, index) => ({
    doc: `bench-${index}`,
    kind: 'article' as const,
    topicPack: 'deepseek',
    ...sourceOf(index),
    title: null,
    lang: 'en' as const,
    url: null,
    claims: claims.slice(index * CLAIMS_A_DOCUMENT, (index + 1) * CLAIMS_A_DOCUMENT).sort(byTopic),
  }));
  return writePack({
    id: 'bench',
    version: references,
    name: { ko: '잰 것', en: 'Bench' },
    topicPacks: [],
    documents,
  });
}

interface Asked {
  readonly took: number;
  readonly ok: boolean;
  readonly reason: string;
}

/** Sends a message from the options page and waits for its answer. */
function ask(page: Page, message: object): Promise<Asked> {
  return page.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> } };
    };
    const started = performance.now();
    const { ok, reason = '' } = await chrome.runtime.sendMessage(asked);
    return { took: performance.now() - started, ok, reason };
  }, message);
}

/** The middle of several runs after one to warm up. */
async function time(page: Page, message: object): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const { took, ok, reason } = await ask(page, message);
    if (!ok) throw new Error(reason);
    if (run > 0) times.push(took);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

/** Writes reviews as the product would, two to a page. */
function reviewPages(page: Page, pages: number): Promise<void> {
  return page.evaluate(async (count) => {
    const opening = indexedDB.open('parallax');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction('reviews', 'readwrite');
    for (let index = 0; index < count; index++) {
      for (const noteId of ['training-cost:$5.6 million:1', 'training-gpu-count:2,048:1']) {
        const row = {
          page: `https://www.reuters.com/${index}`,
          noteId,
          state: 'noted',
          remark: '',
          changed: 1,
        };
        transaction.objectStore('reviews').put(row);
      }
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opening.result.close();
  }, pages);
}

const QUESTIONS: readonly (readonly [name: string, message: object])[] = [
  ['settings, as the popup opens', { type: 'settings' }],
  ['reviews of one page', { type: 'reviews', page: 'https://www.reuters.com/7' }],
  ['examine a page', { type: 'examine', article }],
  ['browse a topic', { type: 'browse-topic', topicPack: 'deepseek', topic: 'training-cost', offset: 0 }],
  ['list topics, outlets and months', { type: 'shelves' }],
  ['browse an outlet', { type: 'browse-shelf', shelf: { by: 'outlet', outlet: 'Paper 0' }, offset: 0 }],
  ['browse a month', { type: 'browse-shelf', shelf: { by: 'month', month: '2025-01' }, offset: 0 }],
  ['count the library, as options open', { type: 'library' }],
  ['list own references', { type: 'own-documents' }],
  ['export the pack', { type: 'export-pack', id: 'bench' }],
  ['make a backup', { type: 'write-backup' }],
];

async function measure(page: Page, references: number, pages: number): Promise<number[]> {
  const { took, ok, reason } = await ask(page, {
    type: 'import-pack',
    text: await packOf(references),
    address: null,
  });
  if (!ok) throw new Error(reason);
  await reviewPages(page, pages);
  await sleep(WORKER_STOPS);
  const times = [took];
  for (const [, message] of QUESTIONS) times.push(await time(page, message));
  return times;
}

buildExtension('chromium');
const stage = await launch({ kind: 'chromium', find: () => undefined, hosts: new Set() });
try {
  const options = await stage.openExtensionPage('options.html');
  const few = await measure(options, FEW, FEW);
  const many = await measure(options, MANY, REVIEWED_PAGES);
  console.log(`${FEW} references and pages, then ${MANY} references and ${REVIEWED_PAGES} pages\n`);
  for (const [index, name] of ['import the pack', ...QUESTIONS.map(([name]) => name)].entries()) {
    const [before = 0, after = 0] = [few[index], many[index]];
    const show = (value: number) => `${value.toFixed(1)} ms`.padStart(12);
    console.log(
      `${name.padEnd(36)}${show(before)}${show(after)}${`× ${(after / before).toFixed(1)}`.padStart(10)}`,
    );
  }
} finally {
  await stage.close();
}
