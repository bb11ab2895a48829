import { inAnyLanguage } from '../../language/in-any-language.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import { type Span, within } from '../span.ts';

const SPEAKS_BEHIND = inAnyLanguage(({ speech }) => speech.behind);
const SPEAKS_AHEAD = inAnyLanguage(({ speech }) => speech.ahead);
/** A rival is named for many reasons; it speaks where it is plainly said to. */
const RIVAL_SPEAKS = inAnyLanguage(({ speech }) => speech.plainlyBehind);
const SAID = inAnyLanguage(({ speech }) => speech.said);
const SAYER = inAnyLanguage(({ speech }) => speech.sayer);
const TOPIC = inAnyLanguage(({ speech }) => speech.topic);

/** Letters looked at on either side of a name. */
const BEHIND = 44;
const AHEAD = 34;

function isSpeaking(text: string, span: Span, { value, start, end }: Hit<Entity>): boolean {
  const behind = text.slice(end, Math.min(span.end, end + BEHIND));
  return (
    (isKind(value, ['rival']) ? RIVAL_SPEAKS : SPEAKS_BEHIND).test(behind) ||
    SPEAKS_AHEAD.test(text.slice(Math.max(span.start, start - AHEAD), start))
  );
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
