import { lowerBound } from '../../text/lower-bound.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import { hasBreak, nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';

export interface Owner {
  readonly entity: Entity;
  readonly span: Span;
  readonly score: number;
  /** Where it was found: the sentence, the one before, or the page as a whole. */
  readonly from: 'sentence' | 'previous' | 'page';
}

const SELF: readonly EntityKind[] = ['self', 'self-model', 'self-generic', 'self-paper', 'self-app'];
const STORY: readonly EntityKind[] = [
  ...SELF,
  'rival',
  'rival-model',
  'group',
  'fund',
  'fund-arm',
  'founder',
];
const FAMILIES: readonly (readonly EntityKind[])[] = [
  ['nvidia', 'stock', 'index'],
  ['plan', 'plan-partner'],
  ['chip'],
  STORY,
];

/** The kinds that compete to be what a figure is about: markets apart from models, chips apart from companies. */
export function contenders(kinds: readonly EntityKind[]): readonly EntityKind[] {
  return FAMILIES.find((family) => kinds.some((kind) => family.includes(kind))) ?? STORY;
}

/** Behind a name these make it the yardstick, not the owner: `메타 대비`, `빅테크 기업들의 AI 대비`, `오픈AI보다`. */
const YARDSTICK_BEHIND =
  /^['’”」』]?(?!은|는|이 |가 |을 (?!넘|앞|제치|제친|능가|웃|따돌|눌)|를 (?!넘|앞|제치|제친|능가|웃|따돌|눌)|도 |,)(?:(?![은는이가] |は(?!じめ)|が)[가-힣ぁ-んァ-ヶー一-鿿A-Za-z0-9. ]){0,18}?(?:대비|보다|에 비해|에 비하|[와과] 비교|[에와과] 견주|[와과] 견줄|에 버금|에 필적|[에와과] 맞먹|[와과] 대등|[와과] 비슷|[을를] (?:넘어|앞서|앞선|앞지|제치|제친|능가|웃도|따돌|누르)|に比べ|と比べ|に対し|より|に匹敵|と同等|を上回|并肩|匹敌|相当|媲美)/;
const YARDSTICK_AHEAD =
  /(?:(?:\b(?:than|against|versus|vs\.?|unlike|like|rival(?:s|ed|led|ing|ling)?|match(?:es|ed|ing)?|beat(?:s|ing|en)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outscor(?:es|ed|ing)|overtak(?:es|ing|en)|overtook|leapfrog(?:s|ged|ging)?|behind|ahead of|equals?|tops|topped)|compared (?:with|to)|next to|rivals? to|on (?:a )?par with|comparable (?:to|with)|similar to|as good as|close to|level with|a far cry from|(?:fraction|half|third|quarter|tenth|per ?cent|%) of)\s|比|相比|媲美|超越|不输)(?:[\w’'-]{1,24}\s){0,4}$/i;
/** Between two names of one list. */
const LISTED = /^(?:나|이나|와|과|·|, ?| 및 | and | or |、){1,2}\s?$/;
const SUBJECT_MARK = /^(?:\([^()]{1,24}\))?['’”」]?(?:은|는|이|가|も|は|が)(?=[\s,])/;
/** `엔비디아 주가가`: the noun that bears the mark may be the name's own. */
const CARRIED_MARK =
  /^(?:\([^()]{1,24}\))?['’”」]?(?:의? ?[가-힣]{1,4}|の[一-鿿ァ-ヶー]{1,6})?(?:은|는|이|가|も|は|が)(?=[\s,]|[^ -~가-힣])/;
/** `딥시크에 따르면`, "according to DeepSeek": the speaker, not what is spoken of. */
const SPEAKER_BEHIND = /^(?:\([^()]{1,24}\))?['’”」]?(?:에 따르면|측은|측의|에 의하면)/;

/** Names listed together share what stands behind the last (`메타나 오픈AI 대비`). */
function yardstick(context: PageContext, hit: Span): boolean {
  const { text } = context.article;
  if (YARDSTICK_AHEAD.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return true;
  if (YARDSTICK_BEHIND.test(text.slice(hit.end, hit.end + 28))) return true;
  const next = context.entities[lowerBound(context.entities, hit.end)];
  return next !== undefined && LISTED.test(text.slice(hit.end, next.start)) && yardstick(context, next);
}

/** What stands behind the figure, worse still in another clause, is seldom what it is about. */
const BEHIND = 0.55;
const BEHIND_BREAK = 0.2;
const RELATIVE = 1.35;

/** A name in brackets is an aside to those outside them. */
const ASIDE = 0.4;
const ASIDE_LENGTH = 80;

function inBrackets(text: string, hit: Span, figure: Span): boolean {
  const behind = text.slice(hit.end, Math.min(figure.start, hit.end + ASIDE_LENGTH));
  const before = text.slice(Math.max(0, hit.start - ASIDE_LENGTH), hit.start);
  return /^[^()]*\)/.test(behind) && /\([^()]*$/.test(before);
}

/** `High-Flyer, the fund behind DeepSeek, bought …`: a name inside what is said of another name. */
const APPOSITION = /^, (?:[\w’'-]+ ){1,6}$/;
const APPOSED = 0.1;

function inApposition(context: PageContext, hit: Span, figure: Span): boolean {
  const { text } = context.article;
  if (!/^[^,.;]{0,40},/.test(text.slice(hit.end, figure.start))) return false;
  const at = lowerBound(context.entities, hit.start);
  return context.entities
    .slice(Math.max(0, at - 2), at)
    .some((head) => head.end < hit.start && APPOSITION.test(text.slice(head.end, hit.start)));
}

/** `GPT-4가 1억 달러를 들인 것과 달리`: the subject of a clause that is closed before the figure. */
const CLAUSE_CLOSED = /^(?:이|가) .*(?:것과 (?:달리|비교|견주|대조)|[데것]에? (?:비해|반해|비하면)|반면)/;

/** "the $100m that Altman says GPT-4 took", "$6m, which Meta spends in a day": the clause behind a figure names whose it is. */
const RELATIVE_BEHIND = /^,? (?:that|which|what)\b[^,.;:]*$/;
/** "set up in 2023 by hedge fund manager …", "by Meta's count": who does it, not what it is about. */
const AGENT_AHEAD = /\bby (?:the )?(?:[\w’'-]+ ){0,2}$/;
const AGENT = 0.3;

/** "Unlike GPT-4, which cost $100 million", "against Meta's $640 million": the figure is the yardstick's own. */
const OWN_FIGURE =
  /^(?:,? (?:which|whose|who|that)\b[^,;.]*|['’]s (?!for |at |with |in |on )(?:[\w-]+ ){0,3})$/;

const OBJECT_MARK = /^['’”」]?(?:\([^()]{1,40}\))?['’”」]?(?:을|를) /;
const OBJECT_REACH = 30;

/** `2015년 퀀트 펀드 ‘하이플라이어’를 창업`: the object behind a date is what the date is about. */
function isObjectOf(context: PageContext, hit: Span, figure: Span): boolean {
  const { text } = context.article;
  return (
    hit.start - figure.end <= OBJECT_REACH &&
    !hasBreak(context, figure.end, hit.start - 1) &&
    OBJECT_MARK.test(text.slice(hit.end, hit.end + 48))
  );
}

/** A clause is no longer than this; farther names are not looked into. */
const CLAUSE = 160;

/** Shares and indexes are told off beside each other, not measured by each other. */
function isYardstick(context: PageContext, hit: Hit<Entity>, between: string): boolean {
  if (isKind(hit.value, ['index']) || (isKind(hit.value, ['stock']) && !isKind(hit.value, ['rival'])))
    return false;
  return yardstick(context, hit) && !OWN_FIGURE.test(between);
}

function behindFigure(context: PageContext, figure: Span, hit: Hit<Entity>): number {
  const { text } = context.article;
  if (isObjectOf(context, hit, figure)) return 1;
  const between = text.slice(figure.end, Math.min(hit.start, figure.end + CLAUSE));
  if (RELATIVE_BEHIND.test(between)) return RELATIVE;
  if (AGENT_AHEAD.test(between)) return AGENT;
  return hasBreak(context, figure.end, hit.start) ? BEHIND_BREAK : BEHIND;
}

function scoreIn(context: PageContext, figure: Span, hit: Hit<Entity>): number {
  const { text } = context.article;
  const between = figure.start - hit.end < CLAUSE ? text.slice(hit.end, figure.start) : '';
  let score = nearness(context, figure, hit);
  if (hit.start > figure.start) score *= behindFigure(context, figure, hit);
  if (CLAUSE_CLOSED.test(between) || isYardstick(context, hit, between)) score *= 0.15;
  if (hit.end < figure.start && inBrackets(text, hit, figure)) score *= ASIDE;
  if (between && inApposition(context, hit, figure)) score *= APPOSED;
  const behind = text.slice(hit.end, hit.end + 28);
  if (SUBJECT_MARK.test(behind)) score *= 1.35;
  if (SPEAKER_BEHIND.test(behind)) score *= 0.8;
  return score;
}

/** `삼성전자는 500만 달러를 들여`: a listed company of another business, marked as the subject. */
function isStrangerSubject(context: PageContext, hit: Hit<Entity>): boolean {
  if (!isKind(hit.value, ['stock']) || isKind(hit.value, ['nvidia'])) return false;
  return SUBJECT_MARK.test(context.article.text.slice(hit.end, hit.end + 28));
}

function best(
  context: PageContext,
  figure: Span,
  hits: readonly Hit<Entity>[],
  kinds: readonly EntityKind[],
): Owner | undefined {
  let found: Owner | undefined;
  for (const hit of hits) {
    if (!isKind(hit.value, kinds) && !(kinds.includes('self') && isStrangerSubject(context, hit))) continue;
    const score = scoreIn(context, figure, hit);
    if (!found || score > found.score) found = { entity: hit.value, span: hit, score, from: 'sentence' };
  }
  return found;
}

/** Sentences looked back for a subject that is carried on. */
const CARRY = 2;
/** An English sentence names its subject within this many characters. */
const ENGLISH_SUBJECT = 60;

/** The subject of an earlier sentence: marked as one in Korean and Japanese, first in line in English. */
function carriedSubject(
  context: PageContext,
  sentence: Span,
  family: readonly EntityKind[],
): Hit<Entity> | undefined {
  const hits = within(context.entities, sentence).filter(
    (h) => isKind(h.value, family) && !yardstick(context, h),
  );
  const [only] = hits;
  if (hits.length === 1 && only && !isKind(only.value, ['group'])) return only;
  const marked = hits.find((h) => CARRIED_MARK.test(context.article.text.slice(h.end, h.end + 28)));
  if (marked) return marked;
  const first = hits[0];
  const leads = first !== undefined && first.start - sentence.start < ENGLISH_SUBJECT;
  return context.article.lang === 'en' && leads && !isKind(first.value, ['group']) ? first : undefined;
}

/** Below this a name in the sentence is too far off to decide. */
const FAINT = 0.12;

/** Whom a figure is about: the nearest contender of its sentence, then the subject carried on in the same paragraph. */
export function findOwner(
  context: PageContext,
  figure: Span,
  kinds: readonly EntityKind[],
  except: readonly EntityKind[] = [],
): Owner | undefined {
  const family = contenders(kinds).filter((kind) => !except.includes(kind));
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return undefined;
  const here = best(context, figure, within(context.entities, sentence), family);
  if (here && here.score > FAINT) return here;
  for (let back = 1; back <= CARRY; back++) {
    const previous = context.sentences[index - back];
    if (!previous || previous.paragraph !== sentence.paragraph) break;
    const subject = carriedSubject(context, previous, family);
    if (subject) return { entity: subject.value, span: subject, score: 0.3 / back, from: 'previous' };
  }
  const heading = headingOf(context, index);
  const named = heading && within(context.entities, heading).find((hit) => isKind(hit.value, family));
  return named && { entity: named.value, span: named, score: HEADED, from: 'previous' };
}

const HEADED = 0.3;
const ITEM = /^\s*(?:[-*•·▲△■□▶]|\d+[.)])\s?/;
const HEADING = /[:：]\s*$/;
/** A list is no longer than this. */
const LIST = 12;

/** `o1の利用料:` above "- 15ドル": the line that opens the list an item stands in. */
function headingOf(context: PageContext, index: number): Span | undefined {
  const { text } = context.article;
  for (let at = index; at >= Math.max(0, index - LIST); at--) {
    const sentence = context.sentences[at];
    if (!sentence) return undefined;
    const words = text.slice(sentence.start, sentence.end);
    if (at < index && HEADING.test(words)) return sentence;
    if (!ITEM.test(words)) return undefined;
  }
  return undefined;
}

/** The rival a ratio is held against: the nearest one in the sentence or the one before. */
export function findYardstick(context: PageContext, figure: Span): Entity | undefined {
  const index = sentenceIndexAt(context, figure.start);
  for (const sentence of [context.sentences[index], context.sentences[index - 1]]) {
    if (!sentence) continue;
    const found = best(context, figure, within(context.entities, sentence), [
      'rival',
      'rival-model',
      'group',
    ]);
    if (found) return found.entity;
  }
  return undefined;
}

export const isSelf = (entity: Entity): boolean => isKind(entity, SELF);
