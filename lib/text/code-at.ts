/** The UTF-16 code unit at `at`; 0 outside the text, because NaN would make every code a float in the engine. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
