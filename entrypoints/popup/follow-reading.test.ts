import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PopupView } from '../../components/Popup.tsx';
import { followReading } from './follow-reading.ts';

const reading: PopupView = { status: 'reading' };
const silent: PopupView = { status: 'unsupported' };
const failed: PopupView = { status: 'failed', failure: 'unknown' };
const untopical: PopupView = { status: 'untopical' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is shown while the page answers like this, one answer after another, the last for ever. */
async function shown(answers: readonly PopupView[], asked = true): Promise<string[]> {
  const seen: string[] = [];
  let at = 0;
  const ask = () => Promise.resolve(answers[Math.min(at++, answers.length - 1)] ?? silent);
  const show = ({ status }: PopupView) => void seen.push(status);
  const following = followReading(ask, show, new AbortController().signal, asked);
  await vi.advanceTimersByTimeAsync(10_000);
  await following;
  return [...new Set(seen)];
}

it('shows the reading until it is done', async () => {
  expect(await shown([reading, reading, untopical])).toEqual(['reading', 'untopical']);
});

it('gives a reader that was just injected a moment to answer', async () => {
  expect(await shown([silent, silent, untopical])).toEqual(['reading', 'untopical']);
});

it('does not take the first word of a page that still loads for its last', async () => {
  expect(await shown([silent, untopical, reading, failed], false)).toEqual([
    'unsupported',
    'untopical',
    'reading',
    'failed',
  ]);
});

it('ends when nobody answers', async () => {
  expect(await shown([silent])).toEqual(['reading', 'unsupported']);
});

it('shows nothing more once it is stopped', async () => {
  const lifetime = new AbortController();
  const show = vi.fn();
  lifetime.abort();
  await followReading(() => Promise.resolve(reading), show, lifetime.signal, true);
  expect(show).not.toHaveBeenCalled();
});
