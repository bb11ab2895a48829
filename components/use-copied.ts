import { useState } from 'preact/hooks';

export type Copied = 'not-yet' | 'copied' | 'refused';

/** How the last copying went, and the way to copy. */
export function useCopied(
  copy: (text: string) => Promise<boolean>,
): readonly [Copied, (text: string) => void] {
  const [copied, setCopied] = useState<Copied>('not-yet');
  return [copied, (text) => void copy(text).then((done) => setCopied(done ? 'copied' : 'refused'))];
}
