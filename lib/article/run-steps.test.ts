import { describe, expect, it, vi } from 'vitest';
import { runAtOnce, runInSlices, type Steps } from './run-steps.ts';

let clock = 0;
/** Every step takes a millisecond of the clock that the runner looks at. */
function* count(to: number): Steps<number> {
  for (let at = 0; at < to; at++) {
    clock++;
    yield;
  }
  return to;
}
const life = () => new AbortController();
const pauses = () => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const yieldNow = vi.fn(() => Promise.resolve());
  vi.stubGlobal('scheduler', { yield: yieldNow });
  return yieldNow;
};

describe('work in steps', () => {
  it('comes to the same, at once or with pauses', async () => {
    pauses();
    expect(runAtOnce(count(100))).toBe(100);
    expect(await runInSlices(count(100), life().signal)).toBe(100);
  });

  it('gives way as often as its length asks for', async () => {
    const yieldNow = pauses();
    await runInSlices(count(120), life().signal);
    expect(yieldNow.mock.calls.length).toBe(10);
  });

  it('does not pause when it is short', async () => {
    const yieldNow = pauses();
    await runInSlices(count(5), life().signal);
    expect(yieldNow).not.toHaveBeenCalled();
  });

  it('pauses without a scheduler too', async () => {
    pauses();
    vi.stubGlobal('scheduler', undefined);
    expect(await runInSlices(count(40), life().signal)).toBe(40);
  });

  it('stops at the next pause once nobody waits for it', async () => {
    const gone = life();
    pauses().mockImplementation(() => Promise.resolve(gone.abort()));
    const steps = count(1000);
    await expect(runInSlices(steps, gone.signal)).rejects.toThrow('aborted');
    expect(clock).toBeLessThan(20);
  });
});
