const BLOCKS = 100;
const BLOCK_MS = 10;
/** Long enough for the engine to have compiled what is warm: after a second and a half it still changes its mind. */
const WARM_MS = 5000;

/** Milliseconds that one run takes: the quickest of many short blocks of runs on warm code, since whatever else the machine does only adds. */
export function measure(run: () => unknown): number {
  const first = timed(run, 1);
  if (first > WARM_MS) return first;
  for (const started = performance.now(); performance.now() - started < WARM_MS; ) run();
  const runs = Math.max(1, Math.round(BLOCK_MS / timed(run, 20)));
  let best = Number.POSITIVE_INFINITY;
  for (let block = 0; block < BLOCKS; block++) best = Math.min(best, timed(run, runs));
  return best;
}

function timed(run: () => unknown, runs: number): number {
  const started = performance.now();
  for (let count = 0; count < runs; count++) run();
  return (performance.now() - started) / runs;
}
