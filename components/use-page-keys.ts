import { useEffect } from 'preact/hooks';
import { isPlainKey } from './card-keys.ts';

/** Single keys while the focus is anywhere in our own page; what a part already used does not arrive here. */
export function usePageKeys(act: (key: string) => boolean): void {
  useEffect(() => {
    const lifetime = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (isPlainKey(event) && act(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: lifetime.signal });
    return () => lifetime.abort();
  });
}
