import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { CategoryRule } from '../../topic/compile-pack.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit, PhraseIndex } from '../../topic/phrase-index.ts';
import { type PageContext, sentenceAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { nearSelf, titleNamesSelf } from './category-claim.ts';
import { findOwner, isSelf } from './find-owner.ts';

const NEGATED_BEHIND = inAnyLanguage(({ answers }) => answers.negatedBehind, { before: /^/ });
const NEGATED_AHEAD = inAnyLanguage(({ answers }) => answers.negatedAhead, { after: /$/ });

function negated(text: string, hit: Span): boolean {
  return (
    NEGATED_BEHIND.test(text.slice(hit.end, hit.end + 14)) ||
    NEGATED_AHEAD.test(text.slice(Math.max(0, hit.start - 28), hit.start))
  );
}

/** Whether the page's own story may be what a phrase is about. */
function isOurs(context: PageContext, { value: rule, start, end }: Hit<CategoryRule>): boolean {
  if (!rule.owner) return true;
  const owner = findOwner(context, { start, end })?.entity;
  const ours = owner !== undefined && isSelf(owner);
  const anothers = owner !== undefined && !ours && !isKind(owner, ['founder', 'group']);
  const named =
    nearSelf(context, { start, end }) ||
    (rule.inTopic === true && ours) ||
    (rule.fallback === true && titleNamesSelf(context));
  const held = rule.near && context.pack.categoryTopics.get(rule.topic)?.subject !== 'body';
  return named && !(anothers && !held);
}

/** A cue of the phrase's own topic in its sentence. */
function inTopic(context: PageContext, { value: rule }: Hit<CategoryRule>, sentence: Span): boolean {
  return (
    !rule.inTopic ||
    within(context.cues, sentence).some(({ value }) => value.topic === rule.topic && value.role === 'cue')
  );
}

/** The company a phrase asks for, and none that it forbids. */
function inCompany(context: PageContext, { value: rule }: Hit<CategoryRule>, sentence: Span): boolean {
  const company = context.pack.company.get(rule);
  const words = context.article.text.slice(sentence.start, sentence.end);
  const has = (index: PhraseIndex<true> | undefined): boolean => (index?.find(words).length ?? 0) > 0;
  const named = rule.attributive === true && namesModel(context, sentence);
  return (company?.with === undefined || named || has(company.with)) && !has(company?.without);
}

const namesModel = (context: PageContext, sentence: Span): boolean =>
  within(context.entities, sentence).some((hit) => isKind(hit.value, ['self-model', 'self-generic']));

/** "open-source models", `오픈소스 진영`: things in general, unless somebody's own. */
const IN_GENERAL = inAnyLanguage(({ answers }) => answers.inGeneral, { before: /^[- ]?/ });
const ONE_OF_THEM = inAnyLanguage(({ answers }) => answers.oneOfThem, { before: /^[- ]?/ });
const POSSESSED = inAnyLanguage(({ answers }) => answers.possessed, { after: /\s(?:[\w-]+\s){0,2}$/ });
/** Behind the story's own name. */
const OWNED = inAnyLanguage(({ names }) => names.genitive, { before: /^/, after: /\s(?:[\w-]+\s){0,2}$/ });
const POSSESSOR_REACH = 30;

/** `딥시크의 오픈소스 모델`, "its open-source models". */
function isPossessed({ article: { text }, entities }: PageContext, { start }: Span): boolean {
  const from = Math.max(0, start - POSSESSOR_REACH);
  if (POSSESSED.test(text.slice(from, start))) return true;
  return within(entities, { start: from, end: start }).some(
    ({ value, end }) => isSelf(value) && OWNED.test(text.slice(end, start)),
  );
}

function inGeneral(context: PageContext, { start, end, value: rule }: Hit<CategoryRule>): boolean {
  const behind = context.article.text.slice(end, end + 16);
  return (
    rule.attributive === true &&
    IN_GENERAL.test(behind) &&
    !ONE_OF_THEM.test(behind) &&
    !isPossessed(context, { start, end })
  );
}

/** Whether the sentence lets a phrase be an answer: not denied, not of things in general, in its topic and company, and the story's. */
export function admits(context: PageContext, hit: Hit<CategoryRule>): boolean {
  const { text } = context.article;
  const sentence = sentenceAt(context, hit.start);
  if (!sentence || negated(text, hit) || inGeneral(context, hit)) return false;
  return inTopic(context, hit, sentence) && inCompany(context, hit, sentence) && isOurs(context, hit);
}
