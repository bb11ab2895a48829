const NAME = /^[a-z]?[A-Z][\w&'’.]*$/;
const VERSION = /^\d{1,8}(?:\.\d{1,8})?$/;
const OPENERS = /["“‘'(]/;
/** Words that begin a sentence or lead a figure, though they may be written with a capital. */
const NO_NAMES = new Set(
  'The In At On By Of For From With And But About Over Some Only Nearly Just It Its To That Is Was More Under Least Than Top Around Roughly Almost Between Number Score Count Total'.split(
    ' ',
  ),
);

const isName = (word: string): boolean => NAME.test(word) && !NO_NAMES.has(word);

/** Whether `before` ends with a name, perhaps its version, and a gap: `Claude `, `Stoxx Europe `, `Llama 3 `, `Llama 3.1 `. */
export function followsName(before: string): boolean {
  if (!before.endsWith(' ')) return false;
  const words = before.slice(0, -1).split(/\s/);
  const last = words.at(-1) ?? '';
  const word = VERSION.test(last) ? (words.at(-2) ?? '') : last;
  return isName(word) || isName(word.split(OPENERS).at(-1) ?? '');
}
