import { codeAt } from './code-at.ts';

/** The code of a gap between words. */
export const SPACE = 0x20;

const LINE = 0x0a;
const TAB = 0x09;
/** A gap, a line's end or a tab. */
export const isBlank = (code: number): boolean => code === SPACE || code === LINE || code === TAB;

/** Where the text goes on at `at`, behind the gap if one stands there. */
export const behindGap = (text: string, at: number): number => (codeAt(text, at) === SPACE ? at + 1 : at);

/** Where the text before `at` ends, before the gap if one stands there. */
export const beforeGap = (text: string, at: number): number => (codeAt(text, at - 1) === SPACE ? at - 1 : at);
