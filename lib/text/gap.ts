import { codeAt } from './code-at.ts';

/** The code of a gap between words. */
export const SPACE = 0x20;

/** Where the text goes on at `at`, behind the gap if one stands there. */
export const behindGap = (text: string, at: number): number => (codeAt(text, at) === SPACE ? at + 1 : at);

/** Where the text before `at` ends, before the gap if one stands there. */
export const beforeGap = (text: string, at: number): number => (codeAt(text, at - 1) === SPACE ? at - 1 : at);
