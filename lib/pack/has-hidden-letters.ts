/** Controls and marks that turn the direction of text: they could make one name look like another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Whether any string within holds letters that a reader cannot see. */
export function hasHiddenLetters(value: unknown): boolean {
  if (typeof value === 'string') return HIDDEN.test(value) || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasHiddenLetters);
}
