import { inAnyLanguage } from '../../language/in-any-language.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import type { Span } from '../span.ts';
import type { Stance } from '../types.ts';
import { findSpeakers } from './find-speakers.ts';
import { headingOf } from './heading-of.ts';

export interface Attribution {
  readonly by: string | null;
  readonly stance: Stance;
  readonly rule: string;
}

const OWN_ACCOUNT = inAnyLanguage(({ speech }) => speech.ownAccount);
const GUESS = inAnyLanguage(({ speech }) => speech.guess);
const DENIED = inAnyLanguage(({ speech }) => speech.denied);
const DOUBTED = inAnyLanguage(({ speech }) => speech.doubted);
const SAME_SPEAKER = inAnyLanguage(({ speech }) => speech.sameSpeaker, { before: /^\s*/ });

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
  const found = findSpeakers(context, span);
  const speaker = PRECEDENCE.map((kinds) => found.find((e) => isKind(e, kinds))).find(Boolean);
  if (!speaker) return undefined;
  const by = isKind(speaker, ['self', 'self-paper']) ? selfOf(context) : speaker.id;
  return { by, stance: stanceOf(speaker), rule: `said by ${by}` };
}

const selfOf = (context: PageContext): string | null =>
  context.pack.pack.entities.find((e) => e.kinds.includes('self'))?.id ?? null;

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
  const heading = headingOf(context, index);
  const listed = heading && named(context, heading);
  if (listed) return { ...listed, rule: `${listed.rule}, heading` };
  const carried = before && before.paragraph === sentence?.paragraph ? named(context, before) : undefined;
  if (carried && (carried.stance === 'estimated' || SAME_SPEAKER.test(words))) {
    return { ...carried, rule: `${carried.rule}, carried` };
  }
  return GUESS.test(words) ? { by: carried?.by ?? null, stance: 'estimated', rule: 'guess' } : undefined;
}
