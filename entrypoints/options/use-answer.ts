import { useEffect, useState } from 'preact/hooks';
import type { Desk } from './use-desk.ts';

/** What a question is answered with, and a way to ask it again; undefined until there is an answer. */
export function useAnswer<T>(
  desk: Desk,
  question: () => Promise<T>,
): readonly [T | undefined, () => Promise<boolean>] {
  const [answer, setAnswer] = useState<T>();
  const again = () => desk.attempt(async () => setAnswer(await question()));
  useEffect(() => void again(), []);
  return [answer, again];
}
