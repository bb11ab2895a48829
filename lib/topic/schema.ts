import { z } from '../zod.ts';

const wording = z.object({ ko: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const phrase = z.string().check(z.minLength(1), z.maxLength(80));
const phrases = z.object({
  ko: z.optional(z.array(phrase)),
  en: z.optional(z.array(phrase)),
  zh: z.optional(z.array(phrase)),
  ja: z.optional(z.array(phrase)),
});

/** What an entity is to the story; topics name the kinds their answers may be about. */
const entityKind = z.enum([
  'anaphor',
  'self',
  'self-model',
  'self-generic',
  'self-paper',
  'self-app',
  'fund',
  'fund-arm',
  'founder',
  'rival',
  'rival-model',
  'rival-voice',
  'group',
  'nvidia',
  'stock',
  'index',
  'plan',
  'plan-partner',
  'analyst',
  'press',
  'government',
  'chip',
  'chip-generic',
  'benchmark',
]);

const entity = z.object({
  id: z.string().check(z.minLength(1)),
  kinds: z.array(entityKind),
  aliases: phrases,
  owner: z.optional(z.string()),
  name: z.optional(wording),
});

const dimension = z.enum(['money', 'count', 'duration', 'ratio', 'percent', 'rank', 'date']);
const subjectRule = z.enum([
  'model',
  'model-or-self',
  'self',
  'rival',
  'fund',
  'fund-or-self',
  'founder',
  'stock',
  'plan',
  'rule',
  'chips',
]);

const topic = z.object({
  id: z.string().check(z.minLength(1)),
  dimension,
  name: wording,
  /** Every group must be met near the figure. */
  cues: z.array(phrases),
  hints: z.optional(phrases),
  /** Nearer than the cues, these say that another question is answered. */
  without: z.optional(phrases),
  owner: z.array(entityKind),
  subject: z.optional(subjectRule),
  units: z.optional(z.array(z.string())),
  /** The unit of a count's answer, whatever word stands beside the number (`GPU`). */
  counts: z.optional(z.string()),
  /** Plausible values, lowest and highest; outside them there is no claim. */
  bounds: z.optional(z.tuple([z.number(), z.number()])),
  /** Ratios: the rival is the yardstick, not the owner. */
  yardstick: z.optional(z.boolean()),
  /** Scores and ranks: the named test belongs to the basis. */
  test: z.optional(z.boolean()),
  /** Falls are negative. */
  direction: z.optional(z.boolean()),
  /** The answer is about the nearest entity, before or after. */
  object: z.optional(z.boolean()),
  /** With no owner in the sentence the story's own subject is meant. */
  fallback: z.optional(z.boolean()),
  anyOwner: z.optional(z.boolean()),
  /** The answer changes with time: another value at another time is no difference. */
  varies: z.optional(z.boolean()),
  leavesOut: z.optional(wording),
});

const category = z.object({
  topic: z.string(),
  category: z.optional(z.string()),
  /** A place in a ranking said in words (`top spot`); stands where no category does. */
  rank: z.optional(z.number()),
  /** Counts only beside a cue of its topic. */
  inTopic: z.optional(z.boolean()),
  phrases,
  owner: z.optional(z.array(entityKind)),
  near: z.optional(z.array(entityKind)),
});

const answers = z.object({
  topic: z.string(),
  /** One word can stand for several answers: equal words agree without being the same. */
  loose: z.optional(z.boolean()),
  /** Answers that exclude one another. */
  sets: z.array(z.array(z.string())),
  /** [coarser, finer]. */
  broader: z.array(z.tuple([z.string(), z.string()])),
  disjoint: z.array(z.tuple([z.string(), z.string()])),
});

/** A topic pack: entities, topics and literal phrases, no patterns and no logic. */
export const topicPackSchema = z.object({
  id: z.string().check(z.minLength(1)),
  version: z.number().check(z.int(), z.positive()),
  name: wording,
  gate: z.array(phrase).check(z.minLength(1)),
  entities: z.array(entity),
  topics: z.array(topic),
  categories: z.array(category),
  chips: z.object({ topic: z.string(), use: phrases, without: phrases, name: wording }),
  categoryTopics: z.array(z.object({ id: z.string(), name: wording, leavesOut: z.optional(wording) })),
  exclusive: z.array(answers),
  /** Words for ids that are no entity: categories, papers, rules. */
  names: z.array(z.object({ id: z.string(), name: wording })),
  direction: phrases,
});

export type TopicPack = z.infer<typeof topicPackSchema>;
export type TopicRule = TopicPack['topics'][number];
export type Entity = TopicPack['entities'][number];
export type EntityKind = Entity['kinds'][number];
export type Phrases = NonNullable<TopicRule['hints']>;
