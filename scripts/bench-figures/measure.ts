const BLOCKS = 8;
const BLOCK_MS = 40;
const WARM_MS = 300;

/** Milliseconds of the processor that one run takes: the quickest of several blocks of runs on warm code, since whatever else the machine does only adds. */
export function measure(run: () => unknown): number {
  const first = timed(run, 1);
  if (first > WARM_MS) return first;
  for (const started = used(); used() - started < WARM_MS; ) run();
  const runs = Math.max(1, Math.round(BLOCK_MS / Math.max(timed(run, 20), 0.0005)));
  let best = Number.POSITIVE_INFINITY;
  for (let block = 0; block < BLOCKS; block++) best = Math.min(best, timed(run, runs));
  return best;
}

function timed(run: () => unknown, runs: number): number {
  const started = used();
  for (let count = 0; count < runs; count++) run();
  return (used() - started) / runs;
}

/** Milliseconds of the processor that this process has had; waiting for other programs is none of it. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
