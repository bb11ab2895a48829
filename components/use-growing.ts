import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows that stand at once, and that come with each look beyond them. */
const STEP = 40;

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
): readonly [number, (count: number) => void] {
  const [count, setCount] = useState(STEP);
  const shown = Math.max(count, least + 1);
  useEffect(() => {
    // Browsers all have it; the tests' own page has not.
    if (end.current === null || shown >= total || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount(shown + STEP);
      },
      { rootMargin: '0px 0px 1200px 0px' },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [shown, total, end]);
  return [shown, setCount];
}
