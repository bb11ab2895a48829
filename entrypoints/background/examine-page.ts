import type { Article } from '../../lib/article/types.ts';
import type { Reference } from '../../lib/corpus/types.ts';
import { compareReading, type Reading, readClaims } from '../../lib/examine.ts';
import type { Examination } from '../../lib/note/types.ts';
import { findQuantities } from '../../lib/quantity/find-quantities.ts';
import { type Store, withoutStorage } from '../../lib/store/open-store.ts';
import { corporaOfSeeds, readTopicPacks } from '../../lib/store/read-corpus.ts';
import { referencesOf } from '../../lib/store/references-of.ts';
import type { Seeds } from '../../lib/store/seeds.ts';
import { rankStories } from '../../lib/topic/gate.ts';
import type { TopicPack } from '../../lib/topic/schema.ts';

/** Examines an article by the topic pack that it is about; without storage, against the seeds. */
export async function examinePage(store: Store, seeds: Seeds, article: Article): Promise<Examination> {
  const packs = await store.use(readTopicPacks).catch(withoutStorage(() => [...seeds.topicPacks]));
  const read = readStory(article, packs);
  if (read === undefined) {
    const { length } = findQuantities(article.text, article);
    return { topicPack: null, quantityCount: length, notes: [] };
  }
  const { topicPack, reading } = read;
  const topics = reading.claims.map((claim) => claim.topic);
  const references = await answersOf(store, seeds, topicPack, topics);
  const { quantityCount, notes } = compareReading(reading, { article, topicPack, references });
  return { topicPack: topicPack.id, quantityCount, notes };
}

interface StoryReading {
  readonly topicPack: TopicPack;
  readonly reading: Reading;
}

/** Of the stories on the page the one with more of it, unless the page answers none of its questions and one of another's. */
function readStory(article: Article, packs: readonly TopicPack[]): StoryReading | undefined {
  let first: StoryReading | undefined;
  for (const topicPack of rankStories(article.title, article.text, packs)) {
    const read = { topicPack, reading: readClaims(article, topicPack) };
    if (read.reading.claims.length > 0) return read;
    first ??= read;
  }
  return first;
}

/** Only the references that answer the page's questions are read, however many others there are. */
function answersOf(
  store: Store,
  seeds: Seeds,
  { id }: TopicPack,
  topics: readonly string[],
): Promise<readonly Reference[]> {
  return store
    .use((database) => referencesOf(database, id, topics))
    .catch(
      withoutStorage(
        () => corporaOfSeeds(seeds).find(({ topicPack }) => topicPack.id === id)?.references ?? [],
      ),
    );
}
