/** What a long list costs, in real Chromium: `node scripts/bench-popup.ts`. 500 notes beside 40 in one run. */
import type { Page } from 'puppeteer-core';
import { buildExtension } from './browser/build-extension.ts';
import { launch } from './browser/launch.ts';
import { offeredNotes } from './browser/on-page.ts';
import { tabOf } from './browser/tab-of.ts';

const ORIGIN = 'https://www.hani.co.kr';
const COUNTS = [40, 500];
const RUNS = 7;
const STEPS = 60;

/** A page on which one figure of the story stands so many times, each time in a paragraph of its own. */
function pageOf(count: number): string {
  const paragraph = '<p>딥시크는 V3 모델을 훈련하는 데 558만 달러를 썼다고 밝혔다.</p>\n';
  const head = '<meta charset="utf-8"><title>딥시크 V3의 비용</title><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="ko">${head}<article><h1>딥시크 V3의 비용</h1>${paragraph.repeat(count)}</article>`;
}

buildExtension('chromium');
const stage = await launch({
  kind: 'chromium',
  find: ({ pathname }) => ({ body: pageOf(Number(pathname.slice(1))) }),
  hosts: new Set([new URL(ORIGIN).host]),
});

interface Measured {
  /** From the start of loading to the frame that shows rows. */
  readonly open: number;
  readonly search: number;
  readonly decide: number;
  /** The longest frame while the whole list is scrolled through. */
  readonly scroll: number;
}

/** Runs in the popup: the time that an action takes until the frame after it. */
async function inPopup(popup: Page): Promise<Omit<Measured, 'open'>> {
  return popup.evaluate(async (steps) => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const timed = async (run: () => void) => {
      await frame();
      const before = performance.now();
      run();
      await frame();
      await frame();
      return performance.now() - before;
    };
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    document.querySelector<HTMLElement>('[data-note]')?.focus();
    const decide = await timed(() => key('n'));
    key('u');
    const list = document.querySelector('.list');
    let scroll = 0;
    let last = await frame();
    for (let step = 0; list !== null && step <= steps; step++) {
      list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps;
      const now = await frame();
      scroll = Math.max(scroll, now - last);
      last = now;
    }
    key('/');
    await frame();
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const search = await timed(() => {
      if (field === null) return;
      field.value = '558';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    return { search, decide, scroll };
  }, STEPS);
}

async function measure(tab: number): Promise<Measured> {
  const popup = await stage.browser.newPage();
  await popup.setViewport({ width: 380, height: 560 });
  await popup.evaluateOnNewDocument(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.item') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { opened: performance.now() })));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`${stage.origin}/popup.html?tab=${tab}`);
  await popup.waitForFunction(() => 'opened' in globalThis, { timeout: 10_000 });
  const open = await popup.evaluate(() => (globalThis as unknown as { opened: number }).opened);
  const rest = await inPopup(popup);
  await popup.close();
  return { open, ...rest };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

const results: Measured[][] = [];
for (const count of COUNTS) {
  const page = await stage.open(`${ORIGIN}/${count}`);
  await offeredNotes(page);
  const tab = await tabOf(stage, page);
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(tab));
  results.push(runs);
  await page.close();
}
await stage.close();

const [few = [], many = []] = results;
row('', ...COUNTS.map((count) => `${count} notes`), 'ratio');
row('---', '---:', '---:', '---:');
for (const [key, name] of [
  ['open', 'from opening to the first rows'],
  ['decide', 'noting one by its key'],
  ['search', 'a search'],
  ['scroll', 'longest frame while scrolling through all'],
] as const) {
  const [a, b] = [few, many].map((runs) => middle(runs.map((run) => run[key])));
  row(name, `${a?.toFixed(0)} ms`, `${b?.toFixed(0)} ms`, ((b ?? 0) / (a ?? 1)).toFixed(1));
}
