import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time in microseconds: unlike `dur` it does not grow when other programs run. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface Tasks {
  /** Milliseconds of processor time of every task of the page's main thread. */
  readonly all: readonly number[];
  /** Of the tasks that evaluated a script of the extension, by the script's file. */
  readonly scripts: ReadonlyMap<string, number>;
}

/** Records what `run` makes the page's main thread do, task by task. */
export async function recordTasks(page: Page, run: () => Promise<void>): Promise<Tasks> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await run();
  const trace = await page.tracing.stop();
  const parsed: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const parser = parsed.traceEvents.find(({ name }) => name === 'ParseHTML');
  const onMainThread = parsed.traceEvents.filter(({ pid, tid }) => pid === parser?.pid && tid === parser.tid);
  const all = onMainThread.filter(({ name }) => name.endsWith('RunTask')).map(milliseconds);
  const scripts = onMainThread
    .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension:'))
    .map((event) => [event.args?.data?.url?.split('/').at(-1) ?? '', milliseconds(event)] as const);
  return { all, scripts: new Map(scripts) };
}

function milliseconds({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}
