import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { Span } from '../span.ts';

const SUBJECT = inAnyLanguage(({ names }) => names.subject);
const REACH = 28;

/** Whether the particle behind a name marks it as what is spoken of. */
export const isMarkedSubject = (text: string, { end }: Span): boolean =>
  SUBJECT.test(text.slice(end, end + REACH));
