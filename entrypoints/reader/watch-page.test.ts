import { type DOMWindow, JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch-page.ts';

const settled = vi.fn();
const left = vi.fn();
let window: DOMWindow;
let life: AbortController;

/** jsdom delivers mutation records in a microtask. */
const pass = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};
const change = () => window.document.querySelector('article')?.append('!');

beforeEach(() => {
  vi.useFakeTimers();
  settled.mockClear();
  left.mockClear();
  const dom = new JSDOM('<body><article>text</article><div id="ad"></div></body>', { url: 'https://a.kr/1' });
  window = dom.window;
  Object.assign(window, { setTimeout, clearTimeout });
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
  life = new window.AbortController();
  const article = window.document.querySelector('article');
  const concerns = (node: Node) => article?.contains(node) ?? false;
  watchPage(window as unknown as Window, { concerns, onSettled: settled, onLeft: left }, life.signal);
});

describe('a watched page', () => {
  it('is read again once it came to rest, not at every change', async () => {
    change();
    await pass(200);
    change();
    await pass(200);
    expect(settled).not.toHaveBeenCalled();
    await pass(400);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  it('is left alone when something beside the article changes', async () => {
    window.document.querySelector('#ad')?.append('buy');
    await pass(10_000);
    expect(settled).not.toHaveBeenCalled();
  });

  it('is given up after a bounded number of readings', async () => {
    for (let i = 0; i < 100; i++) {
      change();
      await pass(10_000);
    }
    expect(settled.mock.calls.length).toBeLessThanOrEqual(16);
    expect(settled.mock.calls.length).toBeGreaterThan(1);
  });

  it('is forgotten at once when its address changes, and read anew', async () => {
    window.history.pushState({}, '', '/2');
    change();
    await pass(0);
    expect(left).toHaveBeenCalledTimes(1);
    await pass(1000);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the browser tells of it', new EventTarget()],
    ['the browser does not', undefined],
  ])('is left although nothing on it moved, whether %s', async (_when, navigation) => {
    life.abort();
    life = new window.AbortController();
    Object.assign(window, { navigation, setInterval, clearInterval });
    watchPage(
      window as unknown as Window,
      { concerns: () => true, onSettled: settled, onLeft: left },
      life.signal,
    );
    window.history.replaceState({}, '', '/next');
    navigation?.dispatchEvent(new Event('currententrychange'));
    await pass(1000);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('stays the same page when only the fragment changes', async () => {
    window.history.pushState({}, '', '/1#part');
    window.dispatchEvent(new window.Event('popstate'));
    await pass(1000);
    expect(left).not.toHaveBeenCalled();
  });

  it('is no longer watched after the reader’s end', async () => {
    change();
    await pass(0);
    life.abort();
    change();
    await pass(10_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
