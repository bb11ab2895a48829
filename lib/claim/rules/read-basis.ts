import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { isKind, nearness, type PageContext, sentenceIndexAt, within } from '../page-context.ts';
import type { Basis } from '../types.ts';

const STAGES: readonly (readonly [words: RegExp, stage: string])[] = [
  [/RL (?:training )?budget|reinforcement[- ]learning stage|강화학습 단계|RL 단계/i, 'rl-stage'],
  [/활성(?:화)? ?(?:매개변수|파라미터)|\bactive\b|activated per token|激活|アクティブ/i, 'active'],
];
const TIMES: readonly (readonly [words: RegExp, time: string])[] = [
  [
    /개장도? ?(?:하기 )?전|장 시작 전|프리마켓|before the (?:market )?open|pre-?market|盘前|盤前/i,
    'premarket',
  ],
  [/선물|\bfutures\b/i, 'futures'],
  [/종가|마감|거래를 마쳤|장을 마쳤|\bclos(?:e|ed|ing)\b|\bfinished at\b|收盘|收盤|終値/i, 'close'],
  [/장중|intraday|盘中/i, 'intraday'],
];

/** What the sentence says of the stage, the time and the test a figure belongs to. */
export function readBasis(context: PageContext, quantity: QuantityMention, topic: TopicRule): Basis {
  const sentence = context.sentences[sentenceIndexAt(context, quantity.start)];
  if (!sentence) return {};
  const words = context.article.text.slice(sentence.start, sentence.end);
  const stage =
    topic.dimension === 'money' || topic.dimension === 'count'
      ? STAGES.find(([pattern]) => pattern.test(words))?.[1]
      : undefined;
  const time = topic.direction ? TIMES.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  const tests = topic.test
    ? within(context.entities, sentence).filter((h) => isKind(h.value, ['benchmark']))
    : [];
  const test = [...tests].sort((a, b) => nearness(context, quantity, b) - nearness(context, quantity, a))[0]
    ?.value.id;
  return { ...(stage ? { stage } : {}), ...(time ? { time } : {}), ...(test ? { test } : {}) };
}
