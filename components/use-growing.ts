import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows of the first frame: what a popup shows, and some. */
const FIRST = 12;
/** Rows that stand right after it, and that come with each look beyond them. */
const STEP = 40;
/** How far ahead of the reader rows are laid, in a list that scrolls by itself and in one that scrolls with its page. */
const AHEAD = '0px 0px 1200px 0px';

interface Growing {
  readonly shown: number;
  readonly grow: (count: number) => void;
  /** Only the first frame stands. */
  readonly beginning: boolean;
}

/**
 * How much of a long list stands: its beginning at first, more as its end comes near. Rows that stand once stay, so the
 * browser's own search and a reader's place in the list are not lost.
 */
export function useGrowing(
  total: number,
  /** A row that must stand from the beginning. */
  least: number,
  /** Stands behind the last row. */
  end: RefObject<HTMLElement | null>,
): Growing {
  const [count, setCount] = useState(FIRST);
  const shown = Math.max(count, least + 1);
  useEffect(() => setCount((now) => Math.max(now, STEP)), []);
  useEffect(() => {
    // Browsers all have it; the tests' own page has not.
    if (end.current === null || shown >= total || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount(shown + STEP);
      },
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [shown, total, end]);
  return { shown, grow: setCount, beginning: count === FIRST && shown < total };
}
