import { useEffect, useState } from 'preact/hooks';

export type Copied = 'not-yet' | 'copied' | 'refused';

/** How long it stands there that something was copied. */
const SAID = 4000;

/** How the last copying went, for a while, and the way to copy. */
export function useCopied(
  copy: (text: string) => Promise<boolean>,
): readonly [Copied, (text: string) => void] {
  const [copied, setCopied] = useState<Copied>('not-yet');
  useEffect(() => {
    if (copied === 'not-yet') return;
    const timer = setTimeout(() => setCopied('not-yet'), SAID);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, (text) => void copy(text).then((done) => setCopied(done ? 'copied' : 'refused'))];
}
