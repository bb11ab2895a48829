import { inflections } from '../language/inflections.ts';
import type { LanguageCode } from '../language/types.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Entity, Phrases, TopicPack, TopicRule } from './schema.ts';

export type CueRole = 'cue' | 'hint' | 'without';

/** What a cue phrase speaks for. */
export interface Cue {
  readonly topic: string;
  readonly role: CueRole;
  readonly group: number;
}

export type CategoryRule = TopicPack['categories'][number];

/** A pack made ready for one language: every phrase in an index. */
export interface CompiledPack {
  readonly pack: TopicPack;
  readonly entities: PhraseIndex<Entity>;
  readonly cues: PhraseIndex<Cue>;
  readonly categories: PhraseIndex<CategoryRule>;
  readonly falls: PhraseIndex<'fall'>;
  readonly chipUse: PhraseIndex<'use' | 'without'>;
  readonly topics: ReadonlyMap<string, TopicRule>;
  readonly categoryTopics: ReadonlyMap<string, TopicPack['categoryTopics'][number]>;
  /** By topic: the words of its stages. */
  readonly stages: ReadonlyMap<string, PhraseIndex<string>>;
  /** By ratio: the measure it may be said of as well, and its words. */
  readonly alongside: ReadonlyMap<string, { readonly topic: string; readonly words: PhraseIndex<true> }>;
  /** The phrases that must, or must not, stand in the sentence of a category's own. */
  readonly company: ReadonlyMap<CategoryRule, Company>;
}

interface Company {
  readonly with: PhraseIndex<true> | undefined;
  readonly without: PhraseIndex<true> | undefined;
}

/** "to wipe out" stands for every form of the verb. */
const INFINITIVE = 'to ';
/** Its phrases stand in texts of every language: names, units, headlines. */
const EVERYWHERE: LanguageCode = 'en';

const formsOf = (phrase: string, lang: LanguageCode): readonly string[] =>
  phrase.startsWith(INFINITIVE)
    ? (inflections[lang]?.(phrase.slice(INFINITIVE.length)) ?? [phrase])
    : [phrase];

/** A group's own phrases and those of its lists, in the language of the text and in the one met everywhere. */
function inLanguage(phrases: Phrases, lang: LanguageCode, lists: TopicPack['lists']): readonly string[] {
  const groups = [phrases, ...(phrases.lists ?? []).flatMap((name) => lists?.[name] ?? [])];
  const wordsOf = (code: LanguageCode): readonly string[] =>
    groups.flatMap((group) => group[code] ?? []).flatMap((phrase) => formsOf(phrase, code));
  return [...new Set([...wordsOf(lang), ...wordsOf(EVERYWHERE)])];
}

function* cuePairs(
  topics: readonly TopicRule[],
  list: (phrases: Phrases) => readonly string[],
): Iterable<readonly [string, Cue]> {
  for (const topic of topics) {
    for (const [group, phrases] of topic.cues.entries()) {
      for (const phrase of list(phrases)) yield [phrase, { topic: topic.id, role: 'cue', group }];
    }
    for (const phrase of list(topic.hints ?? {})) yield [phrase, { topic: topic.id, role: 'hint', group: 0 }];
    for (const phrase of list(topic.without ?? {}))
      yield [phrase, { topic: topic.id, role: 'without', group: 0 }];
  }
}

function* categoryCuePairs(
  topics: TopicPack['categoryTopics'],
  list: (phrases: Phrases) => readonly string[],
): Iterable<readonly [string, Cue]> {
  for (const topic of topics) {
    for (const phrase of list(topic.cues ?? {})) yield [phrase, { topic: topic.id, role: 'cue', group: 0 }];
  }
}

function compile(pack: TopicPack, lang: LanguageCode): CompiledPack {
  const words = { foldCase: true, hangulStart: false, longestOnly: false };
  const names = { foldCase: false, hangulStart: true, longestOnly: true };
  const answers = { ...words, longestOnly: true };
  const phrasesOf = (phrases: Phrases): readonly string[] => inLanguage(phrases, lang, pack.lists);
  const list = <T>(phrases: Phrases, value: T): (readonly [string, T])[] =>
    phrasesOf(phrases).map((p) => [p, value] as const);
  const index = (phrases: Phrases | undefined): PhraseIndex<true> | undefined =>
    phrases && new PhraseIndex(list(phrases, true as const), words);
  return {
    pack,
    entities: new PhraseIndex(
      pack.entities.flatMap((e) => list(e.aliases, e)),
      names,
    ),
    cues: new PhraseIndex(
      [...cuePairs(pack.topics, phrasesOf), ...categoryCuePairs(pack.categoryTopics, phrasesOf)],
      words,
    ),
    categories: new PhraseIndex(
      pack.categories.flatMap((c) => list(c.phrases, c)),
      answers,
    ),
    falls: new PhraseIndex(list(pack.direction, 'fall' as const), words),
    chipUse: new PhraseIndex(
      [...list(pack.chips.use, 'use' as const), ...list(pack.chips.without, 'without' as const)],
      words,
    ),
    topics: new Map(pack.topics.map((t) => [t.id, t])),
    categoryTopics: new Map(pack.categoryTopics.map((t) => [t.id, t])),
    stages: new Map(
      pack.topics.flatMap(({ id, stages }) =>
        stages
          ? [
              [
                id,
                new PhraseIndex(
                  stages.flatMap((stage) => list(stage.phrases, stage.id)),
                  answers,
                ),
              ],
            ]
          : [],
      ),
    ),
    alongside: new Map(
      (pack.within?.ratios ?? []).flatMap(({ ratio, beside }) =>
        beside
          ? [
              [
                ratio,
                { topic: beside.topic, words: new PhraseIndex(list(beside.words, true as const), words) },
              ],
            ]
          : [],
      ),
    ),
    company: new Map(
      pack.categories.map((rule) => [rule, { with: index(rule.with), without: index(rule.without) }]),
    ),
  };
}

const compiled = new WeakMap<TopicPack, Map<LanguageCode, CompiledPack>>();

/** The pack's indexes for a language, built once per pack object. */
export function compilePack(pack: TopicPack, lang: LanguageCode): CompiledPack {
  const byLanguage = compiled.get(pack) ?? new Map<LanguageCode, CompiledPack>();
  compiled.set(pack, byLanguage);
  const ready = byLanguage.get(lang) ?? compile(pack, lang);
  byLanguage.set(lang, ready);
  return ready;
}
