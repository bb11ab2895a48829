import { z } from '../zod.ts';
import { MAX_NAME, MAX_NAMES_OF_PACK, MIN_NAME } from './gate-names.ts';

const wording = z.object({ ko: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const phrase = z.string().check(z.minLength(1), z.maxLength(80));
/** A single letter or a bare number stands on pages about anything. */
const storyName = z
  .string()
  .check(
    z.minLength(MIN_NAME),
    z.maxLength(MAX_NAME),
    z.regex(/\p{L}[\p{L}\p{N}]|\p{N}\p{L}/u, 'two letters side by side, or a letter and a digit'),
  );
const byLanguage = {
  ko: z.optional(z.array(phrase)),
  /** "to wipe out" stands for every form of the verb. */
  en: z.optional(z.array(phrase)),
  zh: z.optional(z.array(phrase)),
  ja: z.optional(z.array(phrase)),
};
const phraseList = z.object(byLanguage);
/** Phrases of their own and those of the pack's lists that are named. */
const phrases = z.object({ ...byLanguage, lists: z.optional(z.array(z.string())) });

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
  'body',
]);

const entity = z.object({
  id: z.string().check(z.minLength(1)),
  kinds: z.array(entityKind),
  aliases: phrases,
  owner: z.optional(z.string()),
  /** ISO day a model or chip came out; a text that dates a release without naming the model means this one. */
  released: z.optional(z.string()),
  /** Talked of before it is out: who leaves the model open does not mean this one. */
  awaited: z.optional(z.boolean()),
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
  'body',
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
  /** Kinds that have a topic of their own and are not meant by this one. */
  notOwner: z.optional(z.array(entityKind)),
  /** With no owner in the sentence the story is meant where it is named close by. */
  nearby: z.optional(z.boolean()),
  /** The answer counts people. */
  people: z.optional(z.boolean()),
  /** A number without a unit can answer. */
  bare: z.optional(z.boolean()),
  /** A sum for so much of something can answer (`$0.14/1M tokens`). */
  rate: z.optional(z.boolean()),
  /** An age answers as well as the year. */
  age: z.optional(z.boolean()),
  /** The answer changes with time: another value at another time is no difference. */
  varies: z.optional(z.boolean()),
  /** Sides of the answer that are told apart where the text names them (input and output, hardware and servers). */
  stages: z.optional(z.array(z.object({ id: z.string(), phrases }))),
  /** The chip that is counted tells such answers apart. */
  chipStage: z.optional(z.boolean()),
  leavesOut: z.optional(wording),
  /** Topics that answer a neighbouring question: shown beside this one, never compared with it. */
  beside: z.optional(z.array(z.string())),
});

const category = z.object({
  topic: z.string(),
  category: z.optional(z.string()),
  /** What it says of the story where it is said of the rival ("o1 outperforms R1"). */
  turned: z.optional(z.string()),
  /** A place in a ranking said in words (`top spot`); stands where no category does. */
  rank: z.optional(z.number()),
  /** Counts only beside a cue of its topic. */
  inTopic: z.optional(z.boolean()),
  phrases,
  /** One of these must stand in the sentence too, and none of those. */
  with: z.optional(phrases),
  without: z.optional(phrases),
  owner: z.optional(z.array(entityKind)),
  /** One of these kinds stands in the sentence: the rival of a verdict, the body that bans. */
  near: z.optional(z.array(entityKind)),
  /** On a page whose title names the story the story is meant, named in the sentence or not. */
  fallback: z.optional(z.boolean()),
  /** Says nothing as the attribute of things in general ("open-source models"). */
  attributive: z.optional(z.boolean()),
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
  /** Names of the story: where they stand in the title or early in the text, the page is about it. */
  gate: z.array(storyName).check(z.minLength(1), z.maxLength(MAX_NAMES_OF_PACK)),
  /** Phrases that several topics share, by name. */
  lists: z.optional(z.record(z.string(), phraseList)),
  entities: z.array(entity),
  topics: z.array(topic),
  categories: z.array(category),
  /** The topic that asks for the chip used, and the one that counts chips owned. */
  chips: z.object({
    topic: z.string(),
    stock: z.optional(z.string()),
    use: phrases,
    without: phrases,
    name: wording,
  }),
  categoryTopics: z.array(
    z.object({
      id: z.string(),
      name: wording,
      leavesOut: z.optional(wording),
      /** Words that must stand in the sentence where an answer asks for its topic. */
      cues: z.optional(phrases),
      subject: z.optional(subjectRule),
      /** How such an answer stands where nobody is named for it. */
      stance: z.optional(z.enum(['estimated'])),
    }),
  ),
  exclusive: z.array(answers),
  /** What the figures of one page are held against each other by. */
  within: z.optional(
    z.object({
      /** A ratio and its two numbers; `beside` names another measure that the ratio may be said of as well. */
      ratios: z.array(
        z.object({
          ratio: z.string(),
          own: z.string(),
          rival: z.string(),
          beside: z.optional(z.object({ topic: z.string(), words: phrases })),
        }),
      ),
      /** Dates of which the second never comes before the first. */
      order: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
  /** Words for ids that are no entity: categories, papers, rules. */
  names: z.array(z.object({ id: z.string(), name: wording })),
  direction: phrases,
});

export type TopicPack = z.infer<typeof topicPackSchema>;
export type TopicRule = TopicPack['topics'][number];
export type Entity = TopicPack['entities'][number];
export type EntityKind = Entity['kinds'][number];
export type Phrases = NonNullable<TopicRule['hints']>;
