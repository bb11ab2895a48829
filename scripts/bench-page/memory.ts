import type { CDPSession, Page } from 'puppeteer-core';
import { sleep } from '../browser/session.ts';

/** Bytes of the page's heap, extension's worlds included. */
export interface Memory {
  /** What the engine made of the scripts: it goes on to compile what runs often, whoever runs it. */
  readonly code: number;
  readonly objects: number;
  /** Event listeners of page and extension together. */
  readonly listeners: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

const ROUNDS = 10;
/** Longer than the reader takes to mark the article anew, and to look once more at what took its place. */
const SETTLED = 1500;
/** The browser's own records: layout shifts, long frames, the history. A page without the extension has them too. */
const OF_THE_BROWSER = 'native';
const CODE = ['code', 'object shape'];

/** What the page holds after each time it left the article; `marked` tells whether an extension marks it. */
export async function memoryAfterLeaving(page: Page, marked: boolean): Promise<Memory[]> {
  const debug = await page.createCDPSession();
  await debug.send('Performance.enable');
  const after: Memory[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (marked) await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
    else await sleep(SETTLED);
    await page.evaluate(() => void dispatchEvent(new Event('leave')));
    await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 15_000 });
    await sleep(SETTLED);
    after.push(await memoryOf(debug));
    await page.evaluate(() => void dispatchEvent(new Event('return')));
  }
  return after;
}

async function memoryOf(debug: CDPSession): Promise<Memory> {
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  debug.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await debug.send('HeapProfiler.collectGarbage');
  await debug.send('HeapProfiler.takeHeapSnapshot', {});
  debug.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const { metrics } = await debug.send('Performance.getMetrics');
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
  return { ...sizesOf(JSON.parse(chunks.join(''))), listeners };
}

function sizesOf({ snapshot, nodes }: Snapshot): Pick<Memory, 'code' | 'objects'> {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let [code, objects] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type]?.[nodes[at + type] ?? 0] ?? '';
    const bytes = nodes[at + size] ?? 0;
    if (CODE.includes(kind)) code += bytes;
    else if (kind !== OF_THE_BROWSER) objects += bytes;
  }
  return { code, objects };
}
