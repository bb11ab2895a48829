/** What a long list costs, in real Chromium: `npm run bench -- popup`. Every figure stands beside an empty page of the same run. */

import { withFloor } from './bench-popup/floor.ts';
import { longPage } from './bench-popup/long-page.ts';
import { timeOpening, timeUse } from './bench-popup/time-popup.ts';
import { buildExtension } from './browser/build-extension.ts';
import { launch, type Stage } from './browser/launch.ts';
import { offeredNotes } from './browser/on-page.ts';
import { sleep } from './browser/session.ts';
import { tabOf } from './browser/tab-of.ts';

const ORIGIN = 'https://www.hani.co.kr';
const COUNTS = [40, 500];
const RUNS = 11;

buildExtension('chromium');
const stage = await launch({
  kind: 'chromium',
  find: ({ pathname }) => ({ body: longPage(Number(pathname.slice(1))) }),
  hosts: new Set([new URL(ORIGIN).host]),
  extension: withFloor('.output/chrome-mv3', '.output/bench-popup'),
});

/** As after 30 seconds without work: the background has to start before it answers. */
async function putToSleep({ browser }: Stage): Promise<void> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  // It may go while it is told to.
  await worker?.close().catch(() => undefined);
  await sleep(500);
}

const measured: Record<string, number[]> = {};
const note = (name: string, value: number) => {
  measured[name] = [...(measured[name] ?? []), value];
};

const views = [{ name: 'floor', path: 'floor.html' }];
for (const count of COUNTS) {
  const page = await stage.open(`${ORIGIN}/${count}`);
  await offeredNotes(page);
  views.push({ name: String(count), path: `popup.html?tab=${await tabOf(stage, page)}` });
}
for (let run = 0; run < RUNS; run++) {
  for (const { name, path } of views) {
    const awake = await timeOpening(stage, path);
    note(`open ${name}`, awake.open);
    if (name !== 'floor') {
      for (const [key, value] of Object.entries(await timeUse(awake.page))) note(`${key} ${name}`, value);
    }
    await awake.page.close();
  }
  for (const { name, path } of views) {
    await putToSleep(stage);
    const asleep = await timeOpening(stage, path);
    note(`asleep ${name}`, asleep.open);
    await asleep.page.close();
  }
}
await stage.close();

const middle = (values: readonly number[] = []) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
row('', 'empty page', ...COUNTS.map((count) => `${count} notes`), 'to the empty page', '500 to 40');
row('---', '---:', '---:', '---:', '---:', '---:');
for (const [key, name] of [
  ['open', 'from opening to the first rows'],
  ['asleep', 'the same while the background sleeps'],
  ['decide', 'noting one by its key'],
  ['search', 'a search'],
  ['scroll', 'longest frame while scrolling through all'],
] as const) {
  const floor = middle(measured[`${key} floor`]);
  const [few = 0, many = 0] = COUNTS.map((count) => middle(measured[`${key} ${count}`]));
  const ms = (value: number) => (value === 0 ? '' : `${value.toFixed(0)} ms`);
  row(
    name,
    ms(floor),
    ms(few),
    ms(many),
    floor === 0 ? '' : (many / floor).toFixed(1),
    (many / few).toFixed(1),
  );
}
if (process.argv.includes('--all'))
  console.log(
    Object.entries(measured)
      .map(([k, v]) => `${k}: ${v.map((x) => x.toFixed(0)).join(' ')}`)
      .join('\n'),
  );
