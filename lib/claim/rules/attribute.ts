import { isKind } from '../../topic/is-kind.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Stance } from '../types.ts';

export interface Attribution {
  readonly by: string | null;
  readonly stance: Stance;
  readonly rule: string;
}

/** Behind a name: `X에 따르면`, `X 측은`, "X says". */
const SPEAKS_BEHIND =
  /^\s?[“"‘](?=[가-힣\w])|^(?:\([^()]{1,24}\))?['’”」]?\s?(?:측의 설명에 |측에 |의 설명에 |의 발표에 )?(?:(?:官方)?(?:称|稱|宣称|表示|指出|透露)|によると|によれば|에 따르면|에 의하면|측의 설명|측은|측이|의 설명|의 주장|에 따라|(?:,? [\w-]+){0,4}? (?:says?|sees it|said|claims?|claimed|estimates?|estimated|puts?|reported|reports|told|wrote|writes?|ventured|maintains?|thinks?|disclosed)\b|['’]s own (?:telling|account))/i;
const SPEAKS_AHEAD =
  /(?:(?:according to|by|as told by|cited by)|[,”"] (?:said|says)) (?:the )?(?:[\w-]+ ){0,2}$/i;
/** At the end of a Korean sentence: its subject says it. */
const SAID =
  /(?:다고|라고|다며|라며|했다고|음을|고)\s?(?:[가-힣A-Za-z0-9]{1,12}(?:은|는|이|가) )?(?:밝혔|말했|주장|설명|발표|전했|보도|내세우|내세웠|언급|추산|추정|봤|적었|했다)|(?:밝힌|내세운|주장한|발표한)|직접 밝혔|발표했|として(?:いる|いた)|と(?:発表|述べ|主張|説明)/;
/** The subject's mark, right behind the name or behind its title (`아모데이 최고경영자(CEO)가`). */
const SUBJECT_MARK =
  /^(?:\([^()]{1,24}\))?['’”」]?(?: [가-힣A-Za-z]{1,10}){0,2}(?:\([^()]{1,12}\))?(?:(?:은|는|이|가)(?=[\s,])|は|が)/;
const OWN_ACCOUNT =
  /\b(?:by its own|the company says|the company said|it says|it said|the startup says|according to the (?:company|startup)|the company['’]s telling|the authors write|researchers write)\b|회사 측|회사측|이 회사는(?:(?!이 회사는).){0,60}밝혔|는 설명이다|는 게 (?:회사|업체) 설명|는 내용이다|기술 ?보고서에 따르면/i;
const GUESS =
  /추정|추산|추측|의혹|의심|짐작|공산|전망|분석이|지적[도이]|보도가 나오|관측|연구원은|애널리스트|다는 얘기|\bestimat|\bsuspect|\breportedly\b|\bguess|\banalysts?\b|were thought to|估计|估計|据估|推定|見積/i;
const DENIED = /부인했|부인하|\bdenied\b|\bdenies\b|否认|否認/;
const DOUBTED = /믿을 수 없|의문을|\bof course not\b|not buying|hard to credit|faith in that/i;

/** A rival is named for many reasons; it speaks where it is plainly said to. */
const RIVAL_SPEAKS = /^(?:에 따르면| (?:says|said|claims|claimed|alleges|alleged)\b)/;

/** Of several subjects the one marked as the topic speaks; the others stand in what is said. */
const TOPIC_MARK = /(?:은|는|は)$/;

function speakers(context: PageContext, span: Span): readonly Entity[] {
  const { text } = context.article;
  const said = SAID.test(text.slice(span.start, span.end));
  const markOf = (hit: Span): string =>
    said ? (SUBJECT_MARK.exec(text.slice(hit.end, Math.min(span.end, hit.end + 44)))?.[0] ?? '') : '';
  const hits = within(context.entities, span);
  const topical = hits.some((hit) => TOPIC_MARK.test(markOf(hit)));
  return hits
    .filter((hit) => {
      const behind = text.slice(hit.end, Math.min(span.end, hit.end + 44));
      if (
        (isKind(hit.value, ['rival']) ? RIVAL_SPEAKS : SPEAKS_BEHIND).test(behind) ||
        SPEAKS_AHEAD.test(text.slice(Math.max(span.start, hit.start - 34), hit.start))
      )
        return true;
      const mark = markOf(hit);
      if (isKind(hit.value, ['rival'])) return TOPIC_MARK.test(mark);
      return mark !== '' && (!topical || TOPIC_MARK.test(mark));
    })
    .map((hit) => hit.value);
}

function stanceOf(entity: Entity): Stance {
  if (
    isKind(entity, [
      'self',
      'self-model',
      'self-paper',
      'self-generic',
      'rival-voice',
      'government',
      'rival',
      'plan-partner',
    ])
  )
    return 'claimed';
  return isKind(entity, ['analyst']) ? 'estimated' : 'reported';
}

/** Who speaks first when several do: those whose word it is before those who pass it on. */
const PRECEDENCE: readonly (readonly EntityKind[])[] = [
  ['analyst', 'rival-voice'],
  ['self', 'self-paper'],
  ['press', 'government', 'plan-partner'],
  ['rival'],
];

function named(context: PageContext, span: Span): Attribution | undefined {
  const found = speakers(context, span);
  const speaker = PRECEDENCE.map((kinds) => found.find((e) => isKind(e, kinds))).find(Boolean);
  if (!speaker) return undefined;
  const by = isKind(speaker, ['self', 'self-paper']) ? selfOf(context) : speaker.id;
  return { by, stance: stanceOf(speaker), rule: `said by ${by}` };
}

const selfOf = (context: PageContext): string | null =>
  context.pack.pack.entities.find((e) => e.kinds.includes('self'))?.id ?? null;

/** "He", `그에 따르면`: the speaker of the sentence before goes on. */
const SAME_SPEAKER = /^\s*(?:그에 따르면|그는|(?:according to (?:him|her)|he|she|they) )/i;
const OUTLET: Attribution = { by: null, stance: 'reported', rule: 'outlet' };

/** What kind of statement it is: dates and prices on an exchange are facts, whoever is quoted nearby. */
export type Statement = 'self' | 'other' | 'fact';

/** Who is said to say the sentence at `figure`, and how. With nobody named it is the outlet itself. */
export function attribute(context: PageContext, figure: Span, statement: Statement): Attribution {
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return OUTLET;
  const who = named(context, sentence);
  if (statement === 'fact') return who && who.stance === 'reported' ? who : OUTLET;
  const words = context.article.text.slice(sentence.start, sentence.end);
  if (DENIED.test(words)) return { by: who?.by ?? null, stance: 'denied', rule: 'denied' };
  if (DOUBTED.test(words)) return { by: who?.by ?? selfOf(context), stance: 'disputed', rule: 'doubted' };
  if (who) return who;
  if (statement === 'self' && OWN_ACCOUNT.test(words)) {
    return { by: selfOf(context), stance: 'claimed', rule: 'own account' };
  }
  return carriedOn(context, index, words) ?? OUTLET;
}

function carriedOn(context: PageContext, index: number, words: string): Attribution | undefined {
  const [sentence, before] = [context.sentences[index], context.sentences[index - 1]];
  const carried = before && before.paragraph === sentence?.paragraph ? named(context, before) : undefined;
  if (carried && (carried.stance === 'estimated' || SAME_SPEAKER.test(words))) {
    return { ...carried, rule: `${carried.rule}, carried` };
  }
  return GUESS.test(words) ? { by: carried?.by ?? null, stance: 'estimated', rule: 'guess' } : undefined;
}
