import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { Span } from '../span.ts';

/** `라마3.1은`, `라마 3.1(Llama)은`: a version belongs to the name, as brackets and the closing mark of a quotation do. */
export const NAME_END = /^(?:[- ]?\d+(?:\.\d+)?[A-Za-z]?)?(?:\([^()]{1,24}\))?['’”」]?/;
const SUBJECT = inAnyLanguage(({ names }) => names.subject, { before: NAME_END, after: /(?=[\s,])/ });
const REACH = 28;

/** Whether the particle behind a name marks it as what is spoken of. */
export const isMarkedSubject = (text: string, { end }: Span): boolean =>
  SUBJECT.test(text.slice(end, end + REACH));
