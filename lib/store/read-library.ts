import type { ParallaxDatabase } from './database.ts';
import { installedPacks } from './packs.ts';
import { readTopicPacks } from './read-corpus.ts';
import type { Seeds } from './seeds.ts';
import type { Library, TopicChoices } from './types.ts';

/** What is here, counted by the indexes. */
export async function readLibrary(database: ParallaxDatabase, seeds: Seeds): Promise<Library> {
  const byOrigin = (origin: string) => database.documents.where('origin').equals(origin).count();
  return {
    seeds: {
      version: seeds.version,
      documents: await byOrigin('seed'),
      stories: seeds.topicPacks.map(({ id, name, version }) => ({ id, name, version })),
    },
    packs: await installedPacks(database),
    own: await byOrigin('own'),
  };
}

/** The questions that a reference may answer, story by story. */
export async function topicChoices(database: ParallaxDatabase): Promise<TopicChoices[]> {
  return (await readTopicPacks(database)).map(({ id, name, topics, categoryTopics }) => ({
    topicPack: id,
    name,
    topics: [...topics, ...categoryTopics].map((topic) => ({ id: topic.id, name: topic.name })),
  }));
}
