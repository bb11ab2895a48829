/**
 * `node scripts/gallery.ts [--firefox] [--dark] [--forced]`: popup and comparison in both languages with 0, 1, 40 and 500
 * notes, narrow, wide and at twice the size, to be looked at. The pictures stay out of the repository.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './browser/build-extension.ts';
import { launch } from './browser/launch.ts';
import { sleep } from './browser/session.ts';
import { tabOf } from './browser/tab-of.ts';

const has = (flag: string) => process.argv.includes(`--${flag}`);
const kind = has('firefox') ? 'firefox' : 'chromium';
const scheme = has('dark') ? 'dark' : 'light';
const looks = [
  { name: 'prefers-color-scheme', value: scheme },
  ...(has('forced') ? [{ name: 'forced-colors', value: 'active' }] : []),
];
const ORIGIN = 'https://www.hani.co.kr';
const FOLDER = `.output/gallery/${[kind, scheme, ...(has('forced') ? ['forced'] : [])].join('-')}`;
const COUNTS = [0, 1, 40, 500];
/** Width and height; the last of each is what is left of a window at twice the size. */
const SIZES = {
  popup: [
    [380, 560],
    [320, 560],
    [380, 300],
  ],
  sidepanel: [
    [400, 1600],
    [320, 1600],
    [900, 1600],
    [200, 1600],
  ],
} as const;
/** Longer than the reading of the longest page takes. */
const READ = 4000;
const AT_REST = 600;

/** One figure of the story, so many times, with enough beside it to read as an article. */
function pageOf(count: number): string {
  const figure = '<p>딥시크는 V3 모델을 훈련하는 데 558만 달러를 썼다고 밝혔다.</p>';
  const other = '<p>딥시크를 두고 말이 많다. 거리는 조용했고, 사람들은 다음 소식을 기다렸다.</p>';
  const head = '<meta charset="utf-8"><title>딥시크 V3의 비용</title><link rel="icon" href="data:,">';
  const text = figure.repeat(count) + other.repeat(6);
  return `<!doctype html><html lang="ko">${head}<article><h1>딥시크 V3의 비용</h1>${text}</article>`;
}

async function wear(view: Page, width: number, height: number): Promise<void> {
  if (kind === 'chromium') await view.emulateMediaFeatures(looks);
  await view.setViewport({ width, height, deviceScaleFactor: 1 });
  await sleep(AT_REST);
}

function speak(view: Page, language: string): Promise<void> {
  return view.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ type: 'set-settings', settings: { language: chosen } });
  }, language);
}

buildExtension(kind);
mkdirSync(FOLDER, { recursive: true });
const stage = await launch({
  kind,
  find: ({ pathname }) => ({ body: pageOf(Number(pathname.slice(1))) }),
  hosts: new Set([new URL(ORIGIN).host]),
  scheme,
});
for (const count of COUNTS) {
  const page = await stage.open(`${ORIGIN}/${count}`);
  await sleep(READ);
  const tab = await tabOf(stage, page);
  for (const language of ['ko', 'en']) {
    for (const [view, sizes] of Object.entries(SIZES)) {
      const asked = await stage.openExtensionPage(`${view}.html?tab=${tab}`);
      await speak(asked, language);
      await asked.close();
      const shown = await stage.openExtensionPage(`${view}.html?tab=${tab}`);
      await sleep(AT_REST);
      for (const [width, height] of sizes) {
        await wear(shown, width, height);
        await shown.screenshot({ path: `${FOLDER}/${view}-${language}-${count}-${width}x${height}.png` });
      }
      await shown.close();
    }
  }
  await page.close();
}
await stage.close();
console.log(FOLDER);
