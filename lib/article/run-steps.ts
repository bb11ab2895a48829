/** Work in small steps: it may be done at once, or with pauses between. */
export type Steps<T> = Generator<void, T>;

/** Milliseconds of work without a pause; a long task begins at 50. */
const SLICE = 12;

export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the steps, giving way to the page every few milliseconds; rejects with the signal's reason once it is aborted. */
export async function runInSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (let end = performance.now() + SLICE; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await giveWay();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
}

/** Firefox got `scheduler.yield` with 142; a message to oneself is as prompt, and unlike a timer not held back. */
function giveWay(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });
}
