import type { Page } from 'puppeteer-core';

export interface Marking {
  readonly highlights: number;
  readonly wrapping: number;
}

const RANGES = 150;

/** Milliseconds of the middle of several runs: 150 ranges as one highlight, and wrapped in elements; layout included. */
export function timeMarking(page: Page): Promise<Marking> {
  return page.evaluate((count) => {
    const ranges = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Range[] = [];
      for (
        let node = walker.nextNode() as Text | null;
        node && found.length < count;
        node = walker.nextNode() as Text
      ) {
        if (node.length < 12 || node.parentElement?.tagName !== 'P') continue;
        const range = document.createRange();
        range.setStart(node, 2);
        range.setEnd(node, 8);
        found.push(range);
      }
      return found;
    };
    const time = (run: () => void) => {
      void document.body.offsetHeight;
      const started = performance.now();
      run();
      void document.body.offsetHeight;
      return performance.now() - started;
    };
    const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    const [highlights, wrapping]: [number[], number[]] = [[], []];
    for (let runs = 0; runs < 15; runs++) {
      const before = ranges();
      highlights.push(time(() => CSS.highlights.set('bench', new Highlight(...before))));
      CSS.highlights.delete('bench');
      const marks = ranges().map((range) => ({ range, mark: document.createElement('mark') }));
      wrapping.push(time(() => marks.forEach(({ range, mark }) => void range.surroundContents(mark))));
      for (const { mark } of marks) mark.replaceWith(...mark.childNodes);
      document.body.normalize();
    }
    return { highlights: middle(highlights), wrapping: middle(wrapping) };
  }, RANGES);
}
