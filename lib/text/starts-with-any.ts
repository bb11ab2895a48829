/** The first of the words that stands right at `at`. */
export function startsWithAny(text: string, at: number, words: readonly string[]): string | undefined {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return undefined;
}
