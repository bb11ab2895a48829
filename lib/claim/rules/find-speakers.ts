import { inAnyLanguage } from '../../language/in-any-language.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import { type Span, within } from '../span.ts';

/** Brackets and the closing mark of a quotation belong to the name. */
const NAME_END = /^(?:\([^()]{1,24}\))?['’”」]?\s?/;
const SPEAKS_BEHIND = inAnyLanguage(({ speech }) => speech.behind, { before: NAME_END });
const QUOTED = inAnyLanguage(({ speech }) => speech.quoted, { before: /^\s?/ });
const SPEAKS_AHEAD = inAnyLanguage(({ speech }) => speech.ahead, { after: /(?:[\w-]+ ){0,2}$/ });
/** A rival is named for many reasons; it speaks where it is plainly said to. */
const RIVAL_SPEAKS = inAnyLanguage(({ speech }) => speech.plainlyBehind, { before: /^/ });
const SAID = inAnyLanguage(({ speech }) => speech.said);
/** Its title stands between a name and its mark (`아모데이 최고경영자(CEO)가`). */
const SAYER = inAnyLanguage(({ speech }) => speech.sayer, {
  before: /^(?:\([^()]{1,24}\))?['’”」]?(?: [가-힣A-Za-z]{1,10}){0,2}(?:\([^()]{1,12}\))?/,
});
const TOPIC = inAnyLanguage(({ speech }) => speech.topic, { after: /$/ });

/** Letters looked at on either side of a name. */
const BEHIND = 44;
const AHEAD = 34;

function isSpeaking(text: string, span: Span, { value, start, end }: Hit<Entity>): boolean {
  const behind = text.slice(end, Math.min(span.end, end + BEHIND));
  const isSaid = isKind(value, ['rival'])
    ? RIVAL_SPEAKS.test(behind)
    : SPEAKS_BEHIND.test(behind) || QUOTED.test(behind);
  return isSaid || SPEAKS_AHEAD.test(text.slice(Math.max(span.start, start - AHEAD), start));
}

/** Those who are said to speak in a sentence: by what stands beside the name, or as the subject of a verb of saying. */
export function findSpeakers(context: PageContext, span: Span): readonly Entity[] {
  const { text } = context.article;
  const said = SAID.test(text.slice(span.start, span.end));
  const markOf = ({ end }: Span): string =>
    said ? (SAYER.exec(text.slice(end, Math.min(span.end, end + BEHIND)))?.[0] ?? '') : '';
  const hits = within(context.entities, span);
  // of several subjects the one marked as the topic speaks; the others stand in what is said
  const topical = hits.some((hit) => TOPIC.test(markOf(hit)));
  const isSayer = (hit: Hit<Entity>): boolean => {
    const mark = markOf(hit);
    return TOPIC.test(mark) || (mark !== '' && !topical && !isKind(hit.value, ['rival']));
  };
  return hits.filter((hit) => isSpeaking(text, span, hit) || isSayer(hit)).map((hit) => hit.value);
}
