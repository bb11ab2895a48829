import { type DOMWindow, JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHover } from './hover-intent.ts';

const reach = vi.fn();
const rest = vi.fn();
const leave = vi.fn();
let window: DOMWindow;
let under: string | undefined;
let onCard = false;

const moveOver = async (note: string | undefined, milliseconds: number) => {
  under = note;
  window.document.dispatchEvent(new window.Event('pointermove'));
  await vi.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => {
  vi.useFakeTimers();
  reach.mockClear();
  rest.mockClear();
  leave.mockClear();
  onCard = false;
  window = new JSDOM('<body></body>').window;
  Object.assign(window, {
    setTimeout,
    clearTimeout,
    requestAnimationFrame: (run: () => void) => setTimeout(run, 0),
    cancelAnimationFrame: clearTimeout,
  });
  const hover = { noteAt: () => under, isOurs: () => onCard, onReach: reach, onRest: rest, onLeave: leave };
  watchHover(window as unknown as Window, hover, new window.AbortController().signal);
});

describe('a pointer', () => {
  it('that rests on a figure opens its card', async () => {
    await moveOver('a', 130);
    expect(rest).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('that passes over a figure opens nothing', async () => {
    await moveOver('a', 60);
    await moveOver(undefined, 500);
    expect(reach).toHaveBeenCalledOnce();
    expect(rest).not.toHaveBeenCalled();
  });

  it('that moves on to another figure opens that one', async () => {
    await moveOver('a', 60);
    await moveOver('b', 130);
    expect(rest).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('that reaches the card in time keeps it open', async () => {
    await moveOver('a', 130);
    await moveOver(undefined, 100);
    onCard = true;
    await moveOver(undefined, 1000);
    expect(leave).not.toHaveBeenCalled();
  });

  it('that goes away closes the card after a moment', async () => {
    await moveOver('a', 130);
    await moveOver(undefined, 150);
    expect(leave).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(leave).toHaveBeenCalledTimes(1);
  });
});
