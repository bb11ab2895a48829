const ZERO = 0x30;
const NINE = 0x39;

/** Whether a digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  // Reading behind the end would make every code a float in the engine.
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/** The end of the digits that begin at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
}
