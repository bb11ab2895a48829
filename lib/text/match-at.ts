/** What a sticky pattern finds right at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of what a sticky pattern finds right at `at`; undefined where it finds nothing. */
export function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The letters that a sticky pattern finds right at `at`. */
export const surfaceAt = (pattern: RegExp, text: string, at: number): string | undefined =>
  matchAt(pattern, text, at)?.[0];
