const BLOCKS = 100;
const BLOCK_MS = 10;
/** Long enough for the engine to have compiled what is warm: after a second and a half it still changes its mind. */
const WARM_MS = 5000;
/** What takes seconds is not run a hundred times. */
const MOST_MS = 10_000;

/** Milliseconds that one run takes: the quickest of up to a hundred short blocks of runs on warm code, since whatever else the machine does only adds. */
export function measure(run: () => unknown): number {
  const first = timed(run, 1);
  if (first > WARM_MS) return first;
  let warm = 0;
  const started = performance.now();
  for (; performance.now() - started < WARM_MS; warm++) run();
  const runs = Math.max(1, Math.round((BLOCK_MS * warm) / WARM_MS));
  let best = Number.POSITIVE_INFINITY;
  const warmed = performance.now();
  for (let block = 0; block < BLOCKS && performance.now() - warmed < MOST_MS; block++)
    best = Math.min(best, timed(run, runs));
  return best;
}

function timed(run: () => unknown, runs: number): number {
  const started = performance.now();
  for (let count = 0; count < runs; count++) run();
  return (performance.now() - started) / runs;
}
